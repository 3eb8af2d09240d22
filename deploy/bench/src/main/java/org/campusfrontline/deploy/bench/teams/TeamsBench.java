package org.campusfrontline.deploy.bench.teams;

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
import org.campusfrontline.deploy.local.stack.Service;

/// Bursts of teams that share half of their members and sign up at one moment for shifts that overlap, each in another
/// order, through the gateway; then all of them withdraw at one moment. The services that count sign-ups and tell of
/// them are away: they would only take time from the bursts.
public final class TeamsBench implements Benchmark {

    @Override
    public String name() {
        return "teams";
    }

    @Override
    public String summary() {
        return "teams of 50 that share members sign up at once for overlapping shifts: deadlocks [--bursts N] [--teams N]"
                + " [--members N] [--seats N]";
    }

    @Override
    public List<String> options() {
        return List.of("bursts", "teams", "members", "seats");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        TeamsSize size = TeamsSize.of(options);
        try (OwnStack own = OwnStack.start(List.of(Service.VOLUNTEER, Service.ROSTER, Service.GATEWAY), tell);
                Outside outside = new Outside(own.demo().gateway())) {
            DemoSettings settings =
                    own.demo().withSize(size.people(), size.seats()).withDirectory(size.people());
            Tokens tokens = new Tokens(settings.issuer());
            Stage stage = new Stage(outside, settings, tokens);
            tell.accept("loading " + size.people() + " people");
            stage.load();
            return new Bursts(own, outside, tokens, size, tell).run(stage.open());
        }
    }
}
