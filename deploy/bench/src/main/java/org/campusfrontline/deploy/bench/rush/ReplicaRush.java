package org.campusfrontline.deploy.bench.rush;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.demo.Stage;
import org.campusfrontline.deploy.bench.measure.Consumers;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;
import org.campusfrontline.deploy.bench.measure.VolunteerDatabase;
import org.campusfrontline.deploy.local.stack.Service;

/// One long rush for several replicas of volunteer-service at once, of which one after the other is killed; then every
/// seat, person, counter and line is counted from the rows.
final class ReplicaRush {

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(180);
    private final OwnStack own;
    private final Stage stage;
    private final Tokens tokens;
    private final ReplicaSize size;
    private final Consumer<String> tell;
    private final VolunteerDatabase database;
    private final ReplicaClient.Told told = new ReplicaClient.Told();

    ReplicaRush(OwnStack own, Stage stage, Tokens tokens, ReplicaSize size, Consumer<String> tell) {
        this.own = own;
        this.stage = stage;
        this.tokens = tokens;
        this.size = size;
        this.tell = tell;
        this.database = new VolunteerDatabase(own.stack());
    }

    Measured run() {
        List<String> parts = new ArrayList<>(List.of(Service.VOLUNTEER.part()));
        List<String> addresses = new ArrayList<>(List.of(own.stack().url(Service.VOLUNTEER)));
        for (int i = 1; i < size.replicas(); i++) {
            tell.accept("starting replica " + (i + 1));
            var replica = own.stack().addReplica(Service.VOLUNTEER);
            parts.add(replica.part().name());
            addresses.add(replica.url());
        }
        long seed = new SecureRandom().nextLong();
        List<Attempt> attempts = attempts(stage.open(), new Random(seed));
        tell.accept(attempts.size() + " attempts");
        AtomicInteger next = new AtomicInteger();
        int kills = 0;
        Crowd.Rush rush;
        if (size.kill()) {
            Killer killer = new Killer(own.stack(), parts, seed, tell);
            try (killer) {
                rush = rush(attempts, addresses, next);
            }
            kills = killer.kills();
        } else {
            rush = rush(attempts, addresses, next);
        }
        return figures(rush, kills);
    }

    private Crowd.Rush rush(List<Attempt> attempts, List<String> addresses, AtomicInteger next) {
        return Crowd.rush(
                attempts, size.clients(), () -> new ReplicaClient(addresses, next.getAndIncrement(), tokens, told));
    }

    /// Everybody wants as many different shifts as it takes, in an order in which nobody's wishes follow each other.
    private List<Attempt> attempts(Stage.Activity activity, Random random) {
        List<Attempt> attempts = new ArrayList<>();
        for (int round = 0; attempts.size() < size.attempts(); round++) {
            for (int i = 0; i < size.people() && attempts.size() < size.attempts(); i++) {
                int shift = (i * 7 + round) % activity.shifts().size();
                attempts.add(new Attempt(
                        Stage.person(i), activity.shifts().get(shift).id()));
            }
        }
        Collections.shuffle(attempts, random);
        return attempts;
    }

    private Measured figures(Crowd.Rush rush, int kills) {
        Afterwards rows = new Afterwards(database);
        tell.accept("waiting until all is quiet");
        new Consumers(own.stack().bootstrapServers()).awaitCaughtUp();
        Pause.until(SETTLED_WITHIN, () -> rows.lost() == 0);
        database.awaitEmptyOutbox();
        Measured measured = new Measured();
        measured.figure("replicas", size.replicas());
        measured.figure("attempts", rush.answers().count());
        if (size.kill()) {
            measured.atLeast("SIGKILLs", 1, kills);
        }
        measured.figure("sign-ups a second", rush.perSecond());
        measured.figure("answer p50, ms", rush.answers().millis(50));
        measured.figure("answer p99, ms", rush.answers().millis(99));
        measured.figure("seated at once", told.seats().get());
        measured.figure("wait-listed", told.lines().get());
        measured.figure("refused", rush.count(Result.REFUSED));
        measured.figure("given back", told.givenBack().get());
        measured.figure("promoted", rows.promoted());
        measured.figure("sent again", told.sentAgain().get());
        measured.atMost("overbooked", 0, rows.overbooked());
        measured.atMost("double-booked", 0, rows.doubleBooked());
        measured.atMost("seats lost", 0, rows.lost());
        measured.atMost("waiting order violated", 0, rows.passedOver());
        measured.atMost("counters astray", 0, rows.astray());
        measured.atMost(
                "answers without a row, or rows without an answer",
                0,
                Math.abs(rows.seatsGiven() - told.seats().get())
                        + Math.abs(rows.placesGiven() - told.lines().get()));
        return measured;
    }
}
