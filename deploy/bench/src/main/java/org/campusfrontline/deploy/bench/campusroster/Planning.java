package org.campusfrontline.deploy.bench.campusroster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.JobWait;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pages;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Reply;

/// What the planner does with a unit, call by call.
final class Planning {

    static final String ROSTER = "/api/roster/v1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORKING_DAY = "WORKING_DAY";
    private static final Duration SEEN = Duration.ofSeconds(120);
    private static final Duration JOB_BEYOND = Duration.ofSeconds(120);
    private final Outside outside;
    private final String planner;

    Planning(Outside outside, String planner) {
        this.outside = outside;
        this.planner = planner;
    }

    void awaitGrant() {
        Call look = Call.get(ROSTER + "/planning-periods?limit=1", planner);
        if (!Pause.until(SEEN, () -> outside.send(look).succeeded())) {
            throw new IllegalStateException("the planner's grant did not reach the roster service");
        }
    }

    /// Days off of the calendar that the service ships.
    Set<LocalDate> daysOff(LocalDate from, LocalDate to) {
        Set<LocalDate> off = new TreeSet<>();
        Call look = Call.get(ROSTER + "/calendar?from=" + from + "&to=" + to, planner);
        for (JsonNode day : outside.send(look).orFail("reading the calendar").path("days")) {
            if (!day.path("dayClass").asText().equals(WORKING_DAY)) {
                off.add(LocalDate.parse(day.path("date").asText()));
            }
        }
        return off;
    }

    /// A draft with all its lists; the service hears of the unit and its people by topics, so the first tries may come
    /// too early.
    String draft(String unit, LocalDate start, int days, UnitLists lists) {
        ObjectNode wanted = JSON.createObjectNode()
                .put("tree", CampusPeople.TREE)
                .put("unit", unit)
                .put("titleZh", "校园值守 " + unit)
                .put("titleEn", "Campus duty " + unit)
                .put("start", start.toString())
                .put("days", days);
        JsonNode period = untilSeen(Call.post(ROSTER + "/planning-periods", planner, wanted));
        String id = period.path("id").asText();
        long version = period.path("version").asLong();
        version = put(id, "shifts", lists.shifts(), version);
        version = put(id, "staff", lists.staff(), version);
        version = put(id, "cover", lists.cover(), version);
        version = put(id, "days-off", lists.daysOff(), version);
        put(id, "requests", lists.requests(), version);
        return id;
    }

    private long put(String period, String list, ObjectNode items, long version) {
        String path = ROSTER + "/planning-periods/" + period + "/" + list;
        return untilSeen(Call.put(path, planner, items).ifMatch(version))
                .path("version")
                .asLong();
    }

    private JsonNode untilSeen(Call call) {
        Reply[] last = new Reply[1];
        Pause.until(SEEN, () -> {
            last[0] = outside.send(call);
            return last[0].succeeded()
                    || last[0].status() != 403 && !last[0].code().startsWith("ROS-10");
        });
        return last[0].orFail(call.method() + " " + call.path());
    }

    /// The roster as it then stands.
    JsonNode solve(String period, int seconds, int threads) {
        ObjectNode wish = JSON.createObjectNode().put("seconds", seconds).put("workers", threads);
        Reply started = outside.send(Call.post(ROSTER + "/planning-periods/" + period + "/solves", planner, wish));
        JsonNode job = JobWait.done(
                outside, started, planner, Duration.ofSeconds(seconds).plus(JOB_BEYOND));
        return roster(job.at("/result/roster").asText());
    }

    private JsonNode roster(String id) {
        return outside.send(Call.get(ROSTER + "/rosters/" + id, planner)).orFail("reading the roster");
    }

    void publish(JsonNode roster) {
        outside.send(Call.put(ROSTER + "/rosters/" + roster.path("id").asText() + "/publication", planner)
                        .ifMatch(roster.path("version").asLong()))
                .orFail("publishing the roster");
    }

    /// Hard breaches by the sets that bind the period.
    long judged(String roster) {
        return judgement(roster, "").path("hard").asLong();
    }

    /// Breaches of the labour law's set, which comes with the service and binds nothing by itself.
    long labourLaw(String roster) {
        String law = Pages.all(outside, ROSTER + "/rule-sets", planner).stream()
                .filter(set -> set.path("name").asText().equals("labour-law"))
                .map(set -> set.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the labour law's rule set is not there"));
        return judgement(roster, "?ruleSet=" + law).path("found").asLong();
    }

    private JsonNode judgement(String roster, String query) {
        return outside.send(Call.get(ROSTER + "/rosters/" + roster + "/judgement" + query, planner))
                .orFail("judging the roster");
    }

    /// Duties in the plan, by the rows of its people.
    long duties(String roster) {
        return rows(roster).stream().mapToLong(row -> row.path("duties").size()).sum();
    }

    List<JsonNode> rows(String roster) {
        return Pages.all(outside, ROSTER + "/rosters/" + roster + "/people", planner);
    }

    /// Why this person works that day, or does not.
    Reply explained(String roster, String person, String day) {
        return ask(roster, "/explanations?person=" + person + "&day=" + day);
    }

    /// Why people are missing at the shift that day.
    Reply gapExplained(String roster, String shift, String day) {
        return ask(roster, "/gap-explanations?shift=" + shift + "&day=" + day);
    }

    private Reply ask(String roster, String question) {
        Reply reply = outside.send(Call.get(ROSTER + "/rosters/" + roster + question, planner));
        reply.orFail("asking for " + question);
        return reply;
    }
}
