package org.campusfrontline.deploy.bench.rush;

import java.util.List;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.demo.DemoSettings;
import org.campusfrontline.deploy.bench.demo.Stage;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;

/// Sign-ups through the gateway and the same statements in bare JDBC, turn by turn in one installation: same people,
/// same number of clients, an activity of its own for each round, and the relay at work behind both.
public final class RushBench implements Benchmark {

    @Override
    public String name() {
        return "rush";
    }

    @Override
    public String summary() {
        return "sign-ups a second through the gateway beside the same statements in bare JDBC [--people N] [--seats N]"
                + " [--clients N] [--rounds N] [--warm-ups N]; with --replicas N [--attempts N] [--kill] one long rush"
                + " for the replicas themselves, of which one after the other gets SIGKILL";
    }

    @Override
    public List<String> options() {
        return List.of("people", "seats", "clients", "rounds", "warm-ups", "replicas", "attempts", "kill");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        boolean replicas = options.has("replicas") || options.has("kill") || options.has("attempts");
        return replicas ? rushForReplicas(options, tell) : rushByTurns(options, tell);
    }

    private static Measured rushForReplicas(Options options, Consumer<String> tell) {
        ReplicaSize size = ReplicaSize.of(options);
        return onStage(
                size.people(),
                size.seats(),
                tell,
                (own, stage, tokens) -> new ReplicaRush(own, stage, tokens, size, tell).run());
    }

    private static Measured rushByTurns(Options options, Consumer<String> tell) {
        RushSize size = RushSize.of(options);
        return onStage(
                size.people(),
                size.seats(),
                tell,
                (own, stage, tokens) -> new Turns(own, stage, tokens, size, tell).run());
    }

    /// What is done in an installation of its own, once its directory has the people.
    private interface Act {
        Measured play(OwnStack own, Stage stage, Tokens tokens);
    }

    private static Measured onStage(int people, int seats, Consumer<String> tell, Act act) {
        try (OwnStack own = OwnStack.start(tell);
                Outside outside = new Outside(own.demo().gateway())) {
            DemoSettings settings = own.demo().withSize(people, seats).withDirectory(people);
            Tokens tokens = new Tokens(settings.issuer());
            Stage stage = new Stage(outside, settings, tokens);
            tell.accept("loading " + people + " people");
            stage.load();
            tokens.fetch(Stage.people(people));
            return act.play(own, stage, tokens);
        }
    }
}
