package org.campusfrontline.deploy.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What to start: the command, what is added to its environment, where its output goes, how long an end in order may
/// take.
public record Launch(
        String name, List<String> command, Map<String, String> environment, Path directory, Path log, Duration grace) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
