package org.campusfrontline.deploy.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.demo.DemoRun;
import org.campusfrontline.deploy.bench.demo.DemoSettings;
import org.campusfrontline.deploy.bench.demo.Report;
import org.campusfrontline.deploy.local.process.Folders;
import org.campusfrontline.deploy.local.stack.Progress;
import org.campusfrontline.deploy.local.stack.Service;
import org.campusfrontline.deploy.local.stack.Stack;
import org.campusfrontline.deploy.local.stack.StackPorts;
import org.campusfrontline.deploy.local.stack.StackSettings;

/// One rush for each part: the part gets SIGKILL in its midst and is started again; every comparison must hold then.
public final class KillBench implements Benchmark {

    private static final List<String> PARTS =
            List.of("gateway", "volunteer", "roster", "assessment", "notification", "broker", "database");
    private static final Duration INTO_THE_RUSH = Duration.ofMillis(1500);
    private static final int PEOPLE = 2000;
    private static final int SEATS = 400;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String summary() {
        return "each process in turn gets SIGKILL during a rush; every comparison is true afterwards";
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        Measured measured = new Measured();
        Path checkout = Path.of(System.getProperty("campus.root", "."));
        Path folder = temporary();
        StackSettings settings = StackSettings.usual(checkout, folder).withPorts(StackPorts.free());
        try (Stack stack = new Stack(settings, Progress.silent())) {
            tell.accept("starting");
            stack.start();
            for (String part : PARTS) {
                tell.accept("killing " + part + " during a rush");
                Report report = new DemoRun(demo(stack, settings, part), tell).run();
                long wrong = report.comparisons().stream()
                        .filter(comparison -> !comparison.equal())
                        .count();
                measured.atMost(part + ": comparisons that do not hold", 0, wrong);
                report.figures().stream()
                        .filter(figure -> figure.name().startsWith("sent again"))
                        .forEach(figure -> measured.figure(part + ": sent again", figure.value()));
            }
        } finally {
            remove(folder);
        }
        return measured;
    }

    private static DemoSettings demo(Stack stack, StackSettings settings, String part) {
        return DemoSettings.usual(stack.url(Service.GATEWAY), stack.issuerUrl(), settings.folder())
                .withSize(PEOPLE, SEATS)
                .withDuringRush(() -> {
                    Pause.of(INTO_THE_RUSH);
                    stack.kill(part);
                    stack.restart(part);
                });
    }

    private static void remove(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("campus-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
