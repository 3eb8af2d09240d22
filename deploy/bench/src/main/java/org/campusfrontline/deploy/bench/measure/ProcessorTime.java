package org.campusfrontline.deploy.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.campusfrontline.deploy.local.stack.Stack;

/// Processor time that the parts and this process, the load's client, have used up to a moment.
public record ProcessorTime(Map<String, Duration> byProcess) {

    public static final String CLIENT = "client";
    private static final double A_MILLION = 1_000_000.0;

    public ProcessorTime {
        byProcess = Map.copyOf(byProcess);
    }

    public static ProcessorTime now(Stack stack, List<String> parts) {
        Map<String, Duration> used = new TreeMap<>();
        parts.forEach(part -> used.put(part, of(stack.part(part).pid())));
        used.put(CLIENT, of(ProcessHandle.current().pid()));
        return new ProcessorTime(used);
    }

    public ProcessorTime since(ProcessorTime before) {
        Map<String, Duration> used = new TreeMap<>();
        byProcess.forEach(
                (name, time) -> used.put(name, time.minus(before.byProcess.getOrDefault(name, Duration.ZERO))));
        return new ProcessorTime(used);
    }

    public double millis(String process) {
        return byProcess.getOrDefault(process, Duration.ZERO).toNanos() / A_MILLION;
    }

    private static Duration of(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }
}
