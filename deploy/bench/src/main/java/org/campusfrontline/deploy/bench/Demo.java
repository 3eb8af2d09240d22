package org.campusfrontline.deploy.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.demo.DemoRun;
import org.campusfrontline.deploy.bench.demo.DemoSettings;
import org.campusfrontline.deploy.bench.demo.Report;
import org.campusfrontline.deploy.local.stack.CampusFolder;
import org.campusfrontline.deploy.local.stack.StackState;

/// `./campus demo`: exit code 0 when every comparison holds, 1 when one does not, 2 when it cannot begin.
public final class Demo {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Demo() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        Options options;
        DemoSettings settings;
        try {
            options = Options.read(arguments);
            settings = settings(options);
        } catch (IllegalArgumentException wrong) {
            ERR.println("campus demo: " + wrong.getMessage());
            return 2;
        }
        try {
            Report report = new DemoRun(settings, step -> ERR.println("  " + step)).run();
            OUT.println(options.has("json") ? report.json().toPrettyString() : report.table());
            return report.holds() ? 0 : 1;
        } catch (RuntimeException failed) {
            ERR.println("campus demo: the job could not be played to its end: " + failed.getMessage());
            return 1;
        }
    }

    private static DemoSettings settings(Options options) {
        options.only("people", "seats", "instance", "json", "gateway", "issuer", "data");
        CampusFolder folder = new CampusFolder(options.path("data").orElseGet(Demo::usualFolder));
        Optional<StackState> running = StackState.read(folder);
        String gateway = options.text("gateway")
                .or(() -> running.map(StackState::gateway))
                .orElseThrow(Demo::notUp);
        String issuer =
                options.text("issuer").or(() -> running.map(StackState::issuer)).orElseThrow(Demo::notUp);
        DemoSettings settings = DemoSettings.usual(gateway, issuer, folder)
                .withSize(
                        options.number("people", 40, 30_000, DemoSettings.PEOPLE),
                        options.number("seats", 8, 10_000, DemoSettings.SEATS));
        Optional<Path> instance = options.path("instance");
        if (instance.isPresent() && !Files.isReadable(instance.get())) {
            throw new IllegalArgumentException("the instance " + instance.get() + " cannot be read");
        }
        return instance.map(settings::withInstance).orElse(settings);
    }

    private static Path usualFolder() {
        String data = System.getenv("CAMPUS_DATA");
        return data == null ? Path.of(System.getProperty("campus.root", "."), ".campus") : Path.of(data);
    }

    private static IllegalArgumentException notUp() {
        return new IllegalArgumentException(
                "nothing is running here; start it with ./campus up, or name --gateway and --issuer");
    }
}
