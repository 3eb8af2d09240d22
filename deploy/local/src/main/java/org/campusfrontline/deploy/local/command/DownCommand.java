package org.campusfrontline.deploy.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.deploy.local.process.Console;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Waiting;
import org.campusfrontline.deploy.local.stack.StackState;

/// Stops a running installation in order, detached or not.
final class DownCommand {
    private static final Duration DOWN_WITHIN = Duration.ofMinutes(2);

    private DownCommand() {}

    static int run(List<String> arguments) {
        CommandLine line = CommandLine.parse(arguments, Set.of(), Set.of("--data"));
        Optional<ProcessHandle> supervisor = StackState.read(
                        Installation.of(line).folder())
                .flatMap(state -> state.supervisor().handle());
        if (supervisor.isEmpty()) {
            Console.OUT.println("nothing runs");
            return 0;
        }
        ProcessHandle process = supervisor.get();
        process.destroy();
        if (!Waiting.until(DOWN_WITHIN, () -> !process.isAlive())) {
            throw new PartFailure("process " + process.pid() + " does not end");
        }
        Console.OUT.println("stopped");
        return 0;
    }
}
