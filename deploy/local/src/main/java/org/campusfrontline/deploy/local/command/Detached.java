package org.campusfrontline.deploy.local.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.deploy.local.process.Console;
import org.campusfrontline.deploy.local.process.JavaCommand;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Waiting;

/// Starts the installation in a session of its own and returns once it is up, having shown its progress.
final class Detached {
    private static final Duration UP_WITHIN = Duration.ofMinutes(10);

    private Detached() {}

    static int run(Installation installation, List<String> arguments) {
        Path log = installation.folder().log("up");
        Process process = start(log, arguments);
        Follower follower = new Follower(log);
        boolean done = Waiting.until(UP_WITHIN, () -> {
            boolean ended = !process.isAlive();
            follower.print();
            return ended || (follower.saw(UpCommand.READY) && follower.saw("./campus down"));
        });
        if (!done) {
            process.destroy();
            throw new PartFailure("the installation was not up within " + UP_WITHIN.toMinutes() + " minutes");
        }
        return process.isAlive() ? 0 : 1;
    }

    private static Process start(Path log, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (new File("/usr/bin/setsid").canExecute()) {
            command.add("/usr/bin/setsid");
        }
        List<String> options = List.of(
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dcampus.root=" + System.getProperty("campus.root", "."));
        command.addAll(JavaCommand.ofClass(Main.class, options, "logback-part.xml", up(arguments)));
        try {
            Files.createDirectories(log.getParent());
            Files.deleteIfExists(log);
            return new ProcessBuilder(command)
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new PartFailure("cannot start the installation", e);
        }
    }

    private static List<String> up(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("up"));
        arguments.stream().filter(argument -> !argument.equals("--detach")).forEach(all::add);
        return all;
    }

    /// Prints what is new in a growing file.
    private static final class Follower {
        private final Path file;
        private int printed;
        private String text = "";

        Follower(Path file) {
            this.file = file;
        }

        void print() {
            try {
                text = Files.readString(file);
            } catch (IOException e) {
                throw new PartFailure("cannot read " + file, e);
            }
            Console.OUT.print(text.substring(printed));
            Console.OUT.flush();
            printed = text.length();
        }

        boolean saw(String words) {
            return text.contains(words);
        }
    }
}
