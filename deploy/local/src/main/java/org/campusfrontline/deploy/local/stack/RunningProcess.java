package org.campusfrontline.deploy.local.stack;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Optional;

/// A process named so that a later one with the same number is not taken for it.
public record RunningProcess(long pid, String started) {
    static final RunningProcess NONE = new RunningProcess(0, "");

    static RunningProcess of(long pid) {
        return new RunningProcess(
                pid, ProcessHandle.of(pid).map(RunningProcess::start).orElse(""));
    }

    /// The process itself, while it lives.
    @JsonIgnore
    public Optional<ProcessHandle> handle() {
        return Optional.of(pid)
                .filter(number -> number > 0)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> start(process).equals(started));
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }
}
