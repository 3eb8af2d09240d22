package org.campusfrontline.deploy.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Ports;
import org.campusfrontline.deploy.local.process.Waiting;

/// What must hold before anything starts: the last run's processes are gone, the ports are free, the disk has room.
final class Preflight {
    static final long LEAST_FREE_BYTES = 1L << 30;
    private static final Duration OTHERS_END_WITHIN = Duration.ofSeconds(40);

    private Preflight() {}

    static void check(StackSettings settings, List<String> parts) {
        try {
            refuseFullDisk(Files.getFileStore(settings.folder().root()).getUsableSpace(), settings.folder());
        } catch (IOException e) {
            throw new PartFailure(
                    "cannot tell the free space of " + settings.folder().root(), e);
        }
        awaitLastRun(settings.folder());
        parts.forEach(part -> refuseTakenPort(part, settings.ports().of(part)));
    }

    static void refuseFullDisk(long freeBytes, CampusFolder folder) {
        if (freeBytes < LEAST_FREE_BYTES) {
            throw new PartFailure(String.format(
                    Locale.ROOT,
                    "the disk of %s has only %d MiB free, 1024 MiB are needed; free some, empty the data with"
                            + " ./campus reset, or use another folder: --data DIR",
                    folder.root(),
                    freeBytes >> 20));
        }
    }

    static void refuseTakenPort(String part, int port) {
        if (!Ports.isFree(port)) {
            throw new PartFailure("port " + port + " (" + part + ") is taken by another program; stop that program,"
                    + " or choose another port: ./campus up --port " + part + "=" + (port + 10000) + " (or set "
                    + "CAMPUS_PORT_" + part.toUpperCase(Locale.ROOT) + ")");
        }
    }

    /// After a supervisor was killed its parts end by themselves, which takes some seconds.
    private static void awaitLastRun(CampusFolder folder) {
        List<RunningProcess> processes = StackState.read(folder).stream()
                .flatMap(state -> state.parts().stream())
                .map(StackState.PartState::process)
                .toList();
        Waiting.until(OTHERS_END_WITHIN, () -> alive(processes).findAny().isEmpty());
        alive(processes).forEach(ProcessHandle::destroyForcibly);
        Waiting.until(OTHERS_END_WITHIN, () -> alive(processes).findAny().isEmpty());
    }

    private static Stream<ProcessHandle> alive(List<RunningProcess> processes) {
        return processes.stream().flatMap(process -> process.handle().stream());
    }
}
