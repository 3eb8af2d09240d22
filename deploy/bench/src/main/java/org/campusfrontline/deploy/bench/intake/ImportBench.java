package org.campusfrontline.deploy.bench.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.demo.DemoSettings;
import org.campusfrontline.deploy.bench.demo.Stage;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Consumers;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;
import org.campusfrontline.deploy.bench.measure.VolunteerDatabase;

/// A university's people in each format, all of them new to the directory; then grants while a further import runs.
public final class ImportBench implements Benchmark {

    private static final double MOST_SECONDS = 30;
    private static final double MOST_MILLIS = 1000;
    private static final double A_SECOND = 1_000_000_000.0;
    private static final int PEOPLE = 50_000;
    private static final int GRANTS = 10;
    private static final int SPARE_PEOPLE = 1000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "people as xlsx, CSV and NDJSON, and grants while an import runs [--people N] [--grants N]";
    }

    @Override
    public List<String> options() {
        return List.of("people", "grants");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        int people = options.number("people", 100, 100_000, PEOPLE);
        int grants = options.number("grants", 1, 100, GRANTS);
        Measured measured = new Measured();
        try (OwnStack own = OwnStack.start(tell);
                Outside outside = new Outside(own.demo().gateway())) {
            DemoSettings settings = own.demo().withDirectory(SPARE_PEOPLE);
            Tokens tokens = new Tokens(settings.issuer());
            Stage stage = new Stage(outside, settings, tokens);
            stage.load();
            Path files = settings.folder().temporary("files");
            PeopleImport imports = new PeopleImport(outside, tokens, files);
            for (PeopleFile format : PeopleFile.values()) {
                tell.accept(people + " people as " + format.title());
                String prefix = format.name().substring(0, 1);
                long begun = System.nanoTime();
                double took =
                        seconds(imports.start(format, new PeopleFile.People(prefix, "New", people, Stage.units())));
                measured.atMost(format.title() + ": s", MOST_SECONDS, took);
                measured.figure(format.title() + ": rows a second", people / took);
                awaitEverywhere(own);
                double everywhere = (System.nanoTime() - begun) / A_SECOND;
                measured.figure(format.title() + ": s until every service had them", everywhere);
            }
            tell.accept(grants + " grants while people are imported");
            GrantEffect effect = new GrantEffect(outside, tokens);
            grantFigures(new GrantsDuringImport(imports, effect).give(grants, people), measured);
        }
        return measured;
    }

    private static double seconds(PeopleImport.Running running) {
        return running.took().join().toNanos() / A_SECOND;
    }

    private static void awaitEverywhere(OwnStack own) {
        new VolunteerDatabase(own.stack()).awaitEmptyOutbox();
        new Consumers(own.stack().bootstrapServers()).awaitCaughtUp();
    }

    private static void grantFigures(List<GrantEffect.Seen> seen, Measured measured) {
        measured.figure("grants during an import", seen.size());
        measured.figure("grants: answered, worst, ms", worst(seen, GrantEffect.Seen::answered));
        for (String service : GrantEffect.SERVICES) {
            measured.figure(
                    "grants: until " + service + " knew, worst, ms",
                    worst(seen, one -> one.byService().getOrDefault(service, Duration.ZERO)));
        }
        measured.atMost(
                "grants: until every service knew, worst, ms", MOST_MILLIS, worst(seen, GrantEffect.Seen::last));
    }

    private static double worst(List<GrantEffect.Seen> seen, Function<GrantEffect.Seen, Duration> of) {
        return seen.stream().map(of).mapToDouble(Duration::toMillis).max().orElse(0);
    }
}
