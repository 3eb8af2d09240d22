package org.campusfrontline.deploy.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.campusfrontline.deploy.local.process.Console;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Waiting;
import org.campusfrontline.deploy.local.stack.CampusFolder;
import org.campusfrontline.deploy.local.stack.StackState;

/// Tells how each part is; exit code 0 when all are ready, with `--wait` as soon as they are.
final class StatusCommand {
    private static final Duration STEP = Duration.ofMillis(500);

    private StatusCommand() {}

    static int run(List<String> arguments) {
        CommandLine line = CommandLine.parse(arguments, Set.of("--json"), Set.of("--data", "--wait"));
        CampusFolder folder = Installation.of(line).folder();
        long end = System.nanoTime() + seconds(line) * 1_000_000_000L;
        List<PartStatus> parts = ask(folder);
        while (!allReady(parts) && System.nanoTime() < end) {
            Waiting.pause(STEP);
            parts = ask(folder);
        }
        if (line.has("--json")) {
            Console.OUT.println(json(folder, parts));
        } else {
            print(parts);
        }
        return allReady(parts) ? 0 : 1;
    }

    private static boolean allReady(List<PartStatus> parts) {
        return !parts.isEmpty() && parts.stream().allMatch(PartStatus::ready);
    }

    private static List<PartStatus> ask(CampusFolder folder) {
        return running(folder).stream()
                .flatMap(state -> state.parts().stream())
                .map(PartStatus::ask)
                .toList();
    }

    private static Optional<StackState> running(CampusFolder folder) {
        return StackState.read(folder)
                .filter(state -> state.supervisor().handle().isPresent());
    }

    private static void print(List<PartStatus> parts) {
        if (parts.isEmpty()) {
            Console.OUT.println("nothing runs; start it: ./campus up");
        }
        for (PartStatus part : parts) {
            Console.OUT.println(String.format(
                    Locale.ROOT,
                    "%-14s %-8s port %-6d process %-8d %s",
                    part.part(),
                    part.state(),
                    part.port(),
                    part.pid(),
                    part.detail()));
        }
    }

    private static String json(CampusFolder folder, List<PartStatus> parts) {
        Map<String, Object> all = new TreeMap<>();
        all.put("ready", allReady(parts));
        all.put("parts", parts);
        running(folder).ifPresent(state -> {
            all.put("gateway", state.gateway());
            all.put("issuer", state.issuer());
            all.put("bootstrapServers", state.bootstrapServers());
        });
        try {
            return new ObjectMapper().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new PartFailure("cannot write JSON", e);
        }
    }

    private static long seconds(CommandLine line) {
        String wait = line.one("--wait").orElse("0");
        if (!wait.matches("\\d{1,6}")) {
            throw new UsageFailure("--wait takes seconds");
        }
        return Long.parseLong(wait);
    }
}
