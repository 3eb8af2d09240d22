package org.campusfrontline.deploy.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The `campus` script in a folder with spaces, with shell scripts in the place of JDKs.
class ScriptTest {
    @TempDir
    Path folder;

    private Path script;

    record Result(int code, String output) {}

    @BeforeEach
    void checkOut() throws IOException {
        Path checkout = Files.createDirectories(folder.resolve("a check out"));
        script = checkout.resolve("campus");
        Files.copy(Path.of(System.getProperty("campus.root"), "campus"), script);
        Files.createDirectories(checkout.resolve("deploy/local/target/lib"));
    }

    @Test
    void prefersTheJdkOfJavaHome() throws Exception {
        Path chosen = jdk("chosen", "25.0.1");
        jdk("jvm/other", "25.0.2");
        Result result = run(Map.of("JAVA_HOME", chosen.toString()), script.toString(), "status");
        assertThat(result.output()).contains("run by " + chosen).contains("local.command.Main status");
    }

    @Test
    void findsAJdk25WhereJavaHomeAndPathHaveAnotherOne() throws Exception {
        Path older = jdk("older", "17.0.9");
        Path right = jdk("jvm/zulu-25", "25");
        jdk("jvm/jdk-21", "21.0.1");
        Result result = run(
                Map.of("JAVA_HOME", older.toString(), "PATH", older.resolve("bin") + ":/usr/bin:/bin"),
                script.toString(),
                "status",
                "--json");
        assertThat(result.output()).contains("run by " + right).contains("Main status --json");
    }

    @Test
    void tellsHowToInstallOneWhereThereIsNone() throws Exception {
        jdk("jvm/jdk-17", "17.0.9");
        Result result = run(Map.of("JAVA_HOME", "/nowhere"), script.toString(), "status");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output())
                .contains("no JDK 25 found")
                .contains("apt-get install")
                .contains("JAVA_HOME=");
    }

    @Test
    void worksThroughALinkFromAnyFolder() throws Exception {
        Path right = jdk("jvm/25", "25.0.1");
        Path link = Files.createSymbolicLink(folder.resolve("linked"), script);
        Result result = run(Map.of(), link.toString(), "down");
        assertThat(result.output()).contains("run by " + right).contains("-Dcampus.root=" + script.getParent());
    }

    @Test
    void refusesAnUnknownCommandAndListsTheKnownOnes() throws Exception {
        assertThat(run(Map.of(), script.toString(), "upp"))
                .isEqualTo(new Result(2, "campus: no command is called upp; see ./campus help\n"));
        Result help = run(Map.of(), script.toString(), "help");
        assertThat(help.code()).isZero();
        for (String command :
                List.of("up", "down", "status", "logs", "reset", "admin", "token", "test", "demo", "bench")) {
            assertThat(help.output()).contains("./campus " + command);
        }
    }

    /// A JDK that says which one it is and how it was called.
    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Path file = home.resolve("bin").resolve(program);
            Files.writeString(file, """
                    #!/bin/sh
                    [ "$1" = -version ] && { echo 'openjdk version "%s" 2025-09-16' >&2; exit; }
                    echo "run by %s: $*"
                    """.formatted(version, home));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return home;
    }

    private Result run(Map<String, String> environment, String... command) throws Exception {
        List<String> all = new ArrayList<>(List.of("bash"));
        all.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(all).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", "");
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("CAMPUS_JVM_DIR", folder.resolve("jvm").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}
