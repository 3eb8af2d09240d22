package org.campusfrontline.platform.testing.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The linter, where it is installed: in `.campus-tools/node_modules/.bin` below the project's root, or on the path.
public final class Spectral {

    private static final long SECONDS = 120;
    private final Path program;

    private Spectral(Path program) {
        this.program = program;
    }

    public static Optional<Spectral> installed() {
        Stream<Path> tools = Stream.of(
                root().resolve(".campus-tools").resolve("node_modules").resolve(".bin"));
        Stream<Path> path = Arrays.stream(System.getenv("PATH").split(":", -1)).map(Path::of);
        return Stream.concat(tools, path)
                .map(folder -> folder.resolve("spectral"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Spectral::new);
    }

    /// One line a finding, whatever its severity; empty for a clean document.
    public List<String> lint(Path document, Path ruleset) {
        ProcessBuilder command = new ProcessBuilder(
                        program.toString(),
                        "lint",
                        document.toString(),
                        "--ruleset",
                        ruleset.toString(),
                        "--fail-severity",
                        "hint",
                        "--quiet",
                        "--format",
                        "text")
                .redirectErrorStream(true);
        try {
            Process process = command.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Spectral does not end within " + SECONDS + " s");
            }
            List<String> findings = out.lines().filter(line -> !line.isBlank()).toList();
            if (process.exitValue() == 0) {
                return List.of();
            }
            return findings.isEmpty() ? List.of("Spectral ends with " + process.exitValue()) : findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static Path ruleset() {
        return root().resolve("deploy").resolve("openapi").resolve("ruleset.yaml");
    }

    private static Path root() {
        return Path.of(System.getProperty("campus.root", ".")).toAbsolutePath();
    }
}
