package org.campusfrontline.deploy.bench.teams;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Latencies;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Reply;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.demo.Stage;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;
import org.campusfrontline.deploy.bench.measure.VolunteerDatabase;

/// One burst after another. What a client is told after sending again, and what the database says of itself, both
/// count.
public final class Bursts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VOLUNTEER = "/api/volunteer/v1";
    private static final int A_SLOT = 10;
    private static final int A_DAY = A_SLOT * TeamStage.SLOTS;
    private static final int REFUSED = 409;
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(60);
    private final Outside outside;
    private final Tokens tokens;
    private final TeamsSize size;
    private final Consumer<String> tell;
    private final VolunteerDatabase database;
    private final Random random = new Random(2026);
    private final List<Duration> times = new ArrayList<>();
    private long failures;
    private long sentAgain;
    private long whole;
    private long partly;
    private long unseated;
    private long members;
    private long overbooked;
    private long doubleBooked;
    private long lost;

    public Bursts(OwnStack own, Outside outside, Tokens tokens, TeamsSize size, Consumer<String> tell) {
        this.outside = outside;
        this.tokens = tokens;
        this.size = size;
        this.tell = tell;
        this.database = new VolunteerDatabase(own.stack());
    }

    /// `opened` is any activity of the open emergency.
    public Measured run(Stage.Activity opened) {
        String emergency = outside.send(
                        Call.get(VOLUNTEER + "/activities/" + opened.id(), tokens.of(Stage.organiser())))
                .orFail("reading the activity")
                .path("emergency")
                .asText();
        TeamStage stage =
                new TeamStage(outside, tokens, emergency, Clock.systemUTC().instant());
        List<TeamStage.Team> teams = List.of();
        long before = deadlocks();
        TeamStage.Day day = stage.publish(0, size.seats());
        for (int burst = 0; burst < size.bursts(); burst++) {
            if (burst > 0 && burst % A_DAY == 0) {
                settle(day);
                tell.accept("%d of %d bursts, %d failures".formatted(burst, size.bursts(), failures));
                day = stage.publish(burst / A_DAY, size.seats());
            }
            if (size.isTurn(burst)) {
                teams = teams(stage, size.firstPerson(burst));
            }
            burst(teams, day, burst);
        }
        settle(day);
        return figures(deadlocks() - before);
    }

    private List<TeamStage.Team> teams(TeamStage stage, int first) {
        tokens.fetch(IntStream.range(first, first + size.peopleOfATurn())
                .mapToObj(Stage::person)
                .toList());
        return IntStream.range(0, size.teams())
                .mapToObj(team -> stage.form(crew(first, team)))
                .toList();
    }

    /// The shared people come last, so that each team is led by one of its own.
    private List<String> crew(int first, int team) {
        int own = size.members() - size.shared();
        List<String> crew = new ArrayList<>();
        IntStream.range(0, own).forEach(i -> crew.add(Stage.person(first + size.shared() + team * own + i)));
        IntStream.range(0, size.shared()).forEach(i -> crew.add(Stage.person(first + i)));
        return crew;
    }

    private void burst(List<TeamStage.Team> teams, TeamStage.Day day, int burst) {
        int slot = burst % A_DAY / A_SLOT;
        List<CompletableFuture<Reply>> asked = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            boolean all = (burst + i) % 2 == 0;
            asked.add(outside.sendAsync(signUp(teams.get(i), day.shift(slot, i), all)));
        }
        List<Reply> answers = asked.stream().map(CompletableFuture::join).toList();
        answers.forEach(this::count);
        look(day);
        List<CompletableFuture<Reply>> withdrawn = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            if (answers.get(i).succeeded()) {
                String path = VOLUNTEER + "/team-sign-ups/" + answers.get(i).text("id") + "/withdrawal";
                withdrawn.add(
                        outside.sendAsync(Call.put(path, tokens.of(teams.get(i).leader()))));
            }
        }
        withdrawn.stream().map(CompletableFuture::join).forEach(this::failed);
    }

    private Call signUp(TeamStage.Team team, String shift, boolean all) {
        List<String> order = new ArrayList<>(team.people());
        Collections.shuffle(order, random);
        ObjectNode body = JSON.createObjectNode().put("team", team.id()).put("mode", all ? "ALL_OR_NOTHING" : "PARTLY");
        ArrayNode people = body.putArray("members");
        order.forEach(people::add);
        return Call.post(VOLUNTEER + "/shifts/" + shift + "/team-sign-ups", tokens.of(team.leader()), body);
    }

    private void count(Reply answer) {
        failed(answer);
        times.add(Duration.ofNanos(answer.nanos()));
        if (answer.succeeded()) {
            boolean all = answer.text("mode").equals("ALL_OR_NOTHING");
            whole += all ? 1 : 0;
            partly += all ? 0 : 1;
            members += answer.body().path("members").size();
        } else if (answer.status() == REFUSED) {
            unseated++;
        }
    }

    private void failed(Reply answer) {
        sentAgain += answer.sendings() - 1;
        if (!answer.succeeded() && answer.status() != REFUSED) {
            failures++;
            tell.accept("answered with " + answer.status() + " " + answer.body());
        }
    }

    /// While everybody sits.
    private void look(TeamStage.Day day) {
        overbooked += database.number("""
                SELECT COUNT(*) FROM shift_seats q WHERE q.activity = %s AND (q.taken > q.capacity
                    OR (SELECT COUNT(*) FROM sign_up u
                        WHERE u.shift = q.shift AND u.state IN ('CONFIRMED', 'OFFERED')) > q.capacity)
                """.formatted(id(day.activity())));
        doubleBooked += database.number("""
                SELECT COUNT(*) FROM shift_seats p JOIN sign_up a FORCE INDEX (ix_sign_up_waiting) ON a.shift = p.shift
                    AND a.state IN ('CONFIRMED', 'OFFERED')
                JOIN shift_seats q ON q.activity = p.activity
                JOIN sign_up b FORCE INDEX (ix_sign_up_waiting) ON b.shift = q.shift
                    AND b.state IN ('CONFIRMED', 'OFFERED') AND b.person = a.person AND b.id > a.id
                WHERE p.activity = %s AND a.shift_start < b.shift_end AND b.shift_start < a.shift_end
                """.formatted(id(day.activity())));
    }

    /// Every seat is with somebody or free again.
    private void settle(TeamStage.Day day) {
        String wrong = """
                SELECT COUNT(*) FROM shift_seats q WHERE q.activity = %s AND (q.reserved > 0 OR q.waiting <> (
                    SELECT COUNT(*) FROM sign_up u WHERE u.shift = q.shift AND u.state = 'WAIT_LISTED') OR q.taken <> (
                    SELECT COUNT(*) FROM sign_up u WHERE u.shift = q.shift AND u.state IN ('CONFIRMED', 'OFFERED')))
                """.formatted(id(day.activity()));
        if (!Pause.until(SETTLED_WITHIN, () -> database.number(wrong) == 0)) {
            lost += database.number(wrong);
        }
    }

    private long deadlocks() {
        return database.number(
                "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'Innodb_deadlocks'");
    }

    private static String id(String uuid) {
        return "x'" + uuid.replace("-", "") + "'";
    }

    private Measured figures(long deadlocks) {
        Measured measured = new Measured();
        Latencies answers = Latencies.of(times);
        measured.figure("bursts", size.bursts());
        measured.figure("teams in a burst", size.teams());
        measured.figure("members of a team", size.members());
        measured.figure("teams seated whole", whole);
        measured.figure("teams signed up partly", partly);
        measured.figure("teams refused", unseated);
        measured.figure("members signed up", members);
        measured.figure("answer p50, ms", answers.millis(50));
        measured.figure("answer p99, ms", answers.millis(99));
        measured.figure("sent again to a busy service", sentAgain);
        measured.atMost("deadlock failures", 0, failures);
        measured.atMost("deadlocks seen by the database", 0, deadlocks);
        measured.atMost("shifts overbooked", 0, overbooked);
        measured.atMost("people double-booked", 0, doubleBooked);
        measured.atMost("shifts with lost seats", 0, lost);
        return measured;
    }
}
