package org.campusfrontline.deploy.bench.rush;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.demo.Stage;
import org.campusfrontline.deploy.bench.measure.Consumers;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;
import org.campusfrontline.deploy.bench.measure.ProcessorTime;
import org.campusfrontline.deploy.bench.measure.VolunteerDatabase;

/// Round after round, through the gateway and bare by turns.
final class Turns {

    private static final double LEAST_RATIO = 0.4;
    private static final List<String> PARTS = List.of(
            "gateway", "volunteer", "database", "broker", "notification", "assessment", "roster", ProcessorTime.CLIENT);
    private final OwnStack own;
    private final Stage stage;
    private final Tokens tokens;
    private final RushSize size;
    private final Consumer<String> tell;
    private final VolunteerDatabase database;
    private final Consumers consumers;
    private final AtomicInteger sentAgain = new AtomicInteger();

    /// A rush, and the processor time of every process while it lasted.
    private record Round(Crowd.Rush rush, ProcessorTime used, int misplaced) {
        double millisEach(String process) {
            return used.millis(process) / rush.answers().count();
        }
    }

    Turns(OwnStack own, Stage stage, Tokens tokens, RushSize size, Consumer<String> tell) {
        this.own = own;
        this.stage = stage;
        this.tokens = tokens;
        this.size = size;
        this.tell = tell;
        this.database = new VolunteerDatabase(own.stack());
        this.consumers = new Consumers(own.stack().bootstrapServers());
    }

    Measured run() {
        List<Round> product = new ArrayList<>();
        List<Round> bare = new ArrayList<>();
        for (int i = -size.warmUps(); i < size.rounds(); i++) {
            tell.accept(i < 0 ? "warming up" : "round " + (i + 1) + " of " + size.rounds());
            Round ours = round("through the gateway", this::gatewayClient);
            Round theirs = bare();
            if (i >= 0) {
                product.add(ours);
                bare.add(theirs);
            }
        }
        return figures(product, bare);
    }

    private Crowd.Client gatewayClient() {
        return new GatewayClient(own.demo().gateway(), tokens, sentAgain);
    }

    private Round bare() {
        long length =
                database.number("SELECT CEIL(AVG(CHAR_LENGTH(answer))) FROM idempotency WHERE answer IS NOT NULL");
        try (BarePool pool = new BarePool(database, "a".repeat((int) length))) {
            return round("bare JDBC", pool::client);
        } catch (SQLException e) {
            throw new IllegalStateException("the bare connections cannot be prepared", e);
        }
    }

    private Round round(String what, Supplier<Crowd.Client> client) {
        Stage.Activity activity = stage.open();
        List<Attempt> attempts = Attempt.of(Stage.people(size.people()), activity);
        quiet();
        ProcessorTime before = used();
        Crowd.Rush rush = Crowd.rush(attempts, size.clients(), client);
        ProcessorTime used = used().since(before);
        quiet();
        tell.accept("  %s: %.0f a second".formatted(what, rush.perSecond()));
        return new Round(rush, used, misplaced(activity));
    }

    private void quiet() {
        database.awaitEmptyOutbox();
        consumers.awaitCaughtUp();
    }

    private ProcessorTime used() {
        return ProcessorTime.now(
                own.stack(),
                PARTS.stream()
                        .filter(part -> !part.equals(ProcessorTime.CLIENT))
                        .toList());
    }

    /// Seats given twice or left empty though people wait.
    private int misplaced(Stage.Activity activity) {
        List<Integer> seated = stage.seated(activity);
        int misplaced = 0;
        for (int i = 0; i < seated.size(); i++) {
            misplaced += Math.abs(activity.shifts().get(i).seats() - seated.get(i));
        }
        return misplaced;
    }

    private Measured figures(List<Round> product, List<Round> bare) {
        Measured measured = new Measured();
        double ours = median(product, round -> round.rush().perSecond());
        double theirs = median(bare, round -> round.rush().perSecond());
        side(measured, "gateway", product);
        side(measured, "bare JDBC", bare);
        measured.atLeast("ratio of sign-ups a second, gateway to bare JDBC", LEAST_RATIO, ours / theirs);
        cost(measured, "gateway", product);
        cost(measured, "bare JDBC", bare);
        measured.atMost(
                "seats given twice or left empty",
                0,
                product.stream().mapToInt(Round::misplaced).sum()
                        + bare.stream().mapToInt(Round::misplaced).sum());
        measured.figure("sent again to a busy service", sentAgain.get());
        return measured;
    }

    private static void side(Measured measured, String side, List<Round> rounds) {
        measured.figure(
                side + ": sign-ups a second",
                median(rounds, round -> round.rush().perSecond()));
        measured.figure(
                side + ": answer p50, ms",
                median(rounds, round -> round.rush().answers().millis(50)));
        measured.figure(
                side + ": answer p99, ms",
                median(rounds, round -> round.rush().answers().millis(99)));
        measured.figure(
                side + ": answer p99 from the start of the rush, ms",
                median(rounds, round -> round.rush().sinceStart().millis(99)));
        measured.figure(side + ": seated", median(rounds, round -> round.rush().count(Result.SEATED)));
        measured.figure(
                side + ": wait-listed", median(rounds, round -> round.rush().count(Result.WAITING)));
        measured.figure(side + ": refused", median(rounds, round -> round.rush().count(Result.REFUSED)));
    }

    /// Where the rest goes: on a machine whose processors are all busy, throughput is processor time.
    private static void cost(Measured measured, String side, List<Round> rounds) {
        for (String process : PARTS) {
            measured.figure(
                    side + ": processor ms a sign-up, " + process, median(rounds, round -> round.millisEach(process)));
        }
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
        double[] values = rounds.stream().mapToDouble(of).sorted().toArray();
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
