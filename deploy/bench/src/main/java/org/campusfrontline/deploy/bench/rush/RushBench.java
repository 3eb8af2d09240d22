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
                + " [--clients N] [--rounds N] [--warm-ups N]";
    }

    @Override
    public List<String> options() {
        return List.of("people", "seats", "clients", "rounds", "warm-ups");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        RushSize size = RushSize.of(options);
        try (OwnStack own = OwnStack.start(tell);
                Outside outside = new Outside(own.demo().gateway())) {
            DemoSettings settings =
                    own.demo().withSize(size.people(), size.seats()).withDirectory(size.people());
            Tokens tokens = new Tokens(settings.issuer());
            Stage stage = new Stage(outside, settings, tokens);
            tell.accept("loading " + size.people() + " people");
            stage.load();
            tokens.fetch(Stage.people(size.people()));
            return new Turns(own, stage, tokens, size, tell).run();
        }
    }
}
