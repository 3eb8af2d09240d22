package org.campusfrontline.deploy.local.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A process that dies with the one that started it, even when that is killed: a shell between them reads a pipe
/// that only the starter holds open. Ctrl-C in the terminal does not reach it, so that the starter can end things in
/// order.
public final class ChildProcess {
    private static final Duration KILLED_WITHIN = Duration.ofSeconds(20);

    /// $1 seconds between TERM and KILL, $2 log file, then the command. Prints the process id first.
    private static final String GUARD = """
            trap '' INT HUP
            grace=$1 log=$2
            shift 2
            exec 3<&0
            "$@" </dev/null 3<&- >>"$log" 2>&1 &
            child=$!
            echo "$child"
            exec >/dev/null 2>&1
            (
              read -r nothing <&3
              [ "$grace" -gt 0 ] && kill -TERM "$child"
              n=$((grace * 10))
              while [ "$n" -gt 0 ] && kill -0 "$child"; do sleep 0.1; n=$((n - 1)); done
              kill -KILL "$child"
            ) &
            watcher=$!
            exec 3<&-
            wait "$child"
            code=$?
            kill -KILL "$watcher"
            exit "$code"
            """;

    private final long pid;
    private final Path log;
    private final Duration grace;

    private ChildProcess(long pid, Path log, Duration grace) {
        this.pid = pid;
        this.log = log;
        this.grace = grace;
    }

    public static ChildProcess start(Launch launch) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", GUARD, "guard"));
        command.add(Long.toString(launch.grace().toSeconds()));
        command.add(launch.log().toString());
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.directory().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(launch.environment());
        try {
            Files.createDirectories(launch.log().toAbsolutePath().getParent());
            return new ChildProcess(firstLine(builder.start()), launch.log(), launch.grace());
        } catch (IOException e) {
            throw new PartFailure("cannot start " + launch.name(), e);
        }
    }

    /// A process that was started earlier by this one, perhaps through another class loader.
    public static ChildProcess attach(long pid, Path log, Duration grace) {
        return new ChildProcess(pid, log, grace);
    }

    private static long firstLine(Process guard) throws IOException {
        try (BufferedReader reader = guard.inputReader()) {
            String line = reader.readLine();
            if (line == null) {
                throw new IOException("the guarding shell ended at once");
            }
            return Long.parseLong(line.strip());
        }
    }

    public long pid() {
        return pid;
    }

    public boolean alive() {
        return handle().isPresent();
    }

    public void kill() {
        handle().ifPresent(ChildProcess::destroyForcibly);
    }

    /// TERM, then KILL when it takes longer than its grace.
    public void stop() {
        handle().ifPresent(process -> {
            process.destroy();
            if (!ended(process, grace)) {
                destroyForcibly(process);
            }
        });
    }

    /// Waits until the process answers as `ready` says; fails with the end of its log when it dies or takes too long.
    public void await(String name, Duration atMost, BooleanSupplier ready) {
        boolean answered = Waiting.until(atMost, () -> !alive() || ready.getAsBoolean());
        if (!alive()) {
            throw new PartFailure(name + " ended while starting; the end of " + log + ":\n" + lastLines(15));
        }
        if (!answered) {
            kill();
            throw new PartFailure(name + " did not answer within " + atMost.toSeconds() + " s; the end of " + log
                    + ":\n" + lastLines(15));
        }
    }

    public String lastLines(int count) {
        return LogTail.of(log, count);
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    private static void destroyForcibly(ProcessHandle process) {
        process.destroyForcibly();
        if (!ended(process, KILLED_WITHIN)) {
            throw new PartFailure("process " + process.pid() + " outlives SIGKILL");
        }
    }

    private static boolean ended(ProcessHandle process, Duration atMost) {
        return Waiting.until(atMost, () -> !process.isAlive());
    }
}
