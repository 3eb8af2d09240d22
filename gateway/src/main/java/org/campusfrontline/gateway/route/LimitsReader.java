package org.campusfrontline.gateway.route;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads times (`900ms`, `15s`, `2m`) and sizes (`64KB`, `1MB`); what a route leaves out comes from the file's
/// defaults.
final class LimitsReader {

    static final Set<String> KEYS = Set.of("connect", "response", "idle", "upload", "body");

    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,5})(ms|s|m)");
    private static final Pattern SIZE = Pattern.compile("(0|[1-9]\\d{0,5})(B|KB|MB|GB)");

    private final FaultLog faults;

    LimitsReader(FaultLog faults) {
        this.faults = faults;
    }

    Limits read(YamlMap map, Limits defaults) {
        return new Limits(
                time(map, "connect", defaults.connect()),
                time(map, "response", defaults.response()),
                time(map, "idle", defaults.idle()),
                time(map, "upload", defaults.upload()),
                size(map, "body", defaults.body()));
    }

    private Duration time(YamlMap map, String key, Duration otherwise) {
        if (!map.has(key)) {
            return otherwise;
        }
        Matcher time = TIME.matcher(map.text(key).orElse(""));
        if (!time.matches()) {
            faults.add(map.markOf(key), "\"" + key + "\" must be a time such as 900ms, 15s or 2m");
            return otherwise;
        }
        long amount = Long.parseLong(time.group(1));
        return switch (time.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private long size(YamlMap map, String key, long otherwise) {
        if (!map.has(key)) {
            return otherwise;
        }
        Matcher size = SIZE.matcher(map.text(key).orElse(""));
        if (!size.matches()) {
            faults.add(map.markOf(key), "\"" + key + "\" must be a size such as 64KB or 1MB");
            return otherwise;
        }
        int shift = switch (size.group(2)) {
            case "B" -> 0;
            case "KB" -> 10;
            case "MB" -> 20;
            default -> 30;
        };
        return Long.parseLong(size.group(1)) << shift;
    }
}
