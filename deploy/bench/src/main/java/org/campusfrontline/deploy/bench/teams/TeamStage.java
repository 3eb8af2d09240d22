package org.campusfrontline.deploy.bench.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.demo.Stage;

/// Forms teams, each person agreeing, and publishes days of shifts of which those of one slot overlap.
final class TeamStage {

    static final int SLOTS = 4;
    static final int OVERLAPPING = 3;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VOLUNTEER = "/api/volunteer/v1";
    private static final int FIRST_DAY = 2;
    private static final int TERM_DAYS = 365;
    private final Outside outside;
    private final Tokens tokens;
    private final String emergency;
    private final Instant today;

    TeamStage(Outside outside, Tokens tokens, String emergency, Instant now) {
        this.outside = outside;
        this.tokens = tokens;
        this.emergency = emergency;
        this.today = now.truncatedTo(ChronoUnit.DAYS);
    }

    /// A team of these people; the first leads it.
    record Team(String id, List<String> people) {
        Team {
            people = List.copyOf(people);
        }

        String leader() {
            return people.getFirst();
        }
    }

    /// A published day; the shifts of a slot stand beside each other.
    record Day(String activity, List<String> shifts) {
        Day {
            shifts = List.copyOf(shifts);
        }

        String shift(int slot, int team) {
            return shifts.get(slot * OVERLAPPING + team % OVERLAPPING);
        }
    }

    Team form(List<String> people) {
        String organiser = tokens.of(Stage.organiser());
        ObjectNode wanted = place().put("leader", people.getFirst());
        ArrayNode members = wanted.putArray("members");
        people.stream().skip(1).forEach(members::add);
        wanted.putObject("plan")
                .put("nameZh", "突击队 " + people.getFirst())
                .put("nameEn", "Team " + people.getFirst())
                .put("task", "搬运物资")
                .put("site", "Site 1")
                .put("from", today.toString())
                .put("to", today.plus(TERM_DAYS, ChronoUnit.DAYS).toString());
        JsonNode formed =
                outside.send(Call.post(VOLUNTEER + "/teams", organiser, wanted)).orFail("forming a team");
        String path = VOLUNTEER + "/teams/" + formed.path("id").asText();
        people.forEach(person -> outside.send(new Call(
                        "PUT",
                        path + "/agreement",
                        Optional.of(tokens.of(person)),
                        "application/json",
                        "{\"leaderSignsUp\":true}",
                        "",
                        Optional.empty()))
                .orFail("joining a team"));
        outside.send(Call.put(path + "/activation", organiser)
                        .ifMatch(formed.path("version").asLong()))
                .orFail("making a team active");
        return new Team(formed.path("id").asText(), people);
    }

    Day publish(int number, int seats) {
        String organiser = tokens.of(Stage.organiser());
        ObjectNode plan = place().put("titleZh", "突击行动").put("titleEn", "Team action");
        ObjectNode post = plan.putArray("posts")
                .addObject()
                .put("category", "supply-delivery")
                .put("titleZh", "物资搬运")
                .put("titleEn", "Carrying supplies")
                .put("site", "Site 1");
        ArrayNode shifts = post.putArray("shifts");
        for (int i = 0; i < SLOTS * OVERLAPPING; i++) {
            Instant start = today.plus(FIRST_DAY + (long) number, ChronoUnit.DAYS)
                    .plus(Duration.ofHours(6L * (i / OVERLAPPING) + i % OVERLAPPING));
            shifts.addObject()
                    .put("start", start.toString())
                    .put("end", start.plus(Duration.ofHours(4)).toString())
                    .put("seats", seats);
        }
        JsonNode draft = outside.send(Call.post(VOLUNTEER + "/activities", organiser, plan))
                .orFail("creating an activity");
        String id = draft.path("id").asText();
        JsonNode published = outside.send(Call.put(VOLUNTEER + "/activities/" + id + "/publication", organiser)
                        .ifMatch(draft.path("version").asLong()))
                .orFail("publishing an activity");
        List<String> ids = new ArrayList<>();
        published
                .at("/posts/0/shifts")
                .forEach(shift -> ids.add(shift.path("id").asText()));
        return new Day(id, ids);
    }

    private ObjectNode place() {
        return JSON.createObjectNode()
                .put("emergency", emergency)
                .put("tree", Stage.tree())
                .put("unit", Stage.units().getFirst());
    }
}
