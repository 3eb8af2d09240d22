package org.campusfrontline.deploy.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The machine that figures come from, without its name: processors, memory, Java.
public final class Machine {

    private static final long KIB_A_GIB = 1024L * 1024;

    private Machine() {}

    public static String describe() {
        return "%d processors (%s), %s GiB, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        field("/proc/cpuinfo", "model name"),
                        memory(),
                        Runtime.version().feature());
    }

    private static String memory() {
        String total = field("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return total.isEmpty() ? "?" : Long.toString(Long.parseLong(total) / KIB_A_GIB);
    }

    private static String field(String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("?");
        } catch (IOException e) {
            return "?";
        }
    }
}
