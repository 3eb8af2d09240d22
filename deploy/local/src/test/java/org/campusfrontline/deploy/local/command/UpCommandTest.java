package org.campusfrontline.deploy.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.campusfrontline.deploy.local.process.JavaCommand;
import org.campusfrontline.deploy.local.process.Ports;
import org.campusfrontline.deploy.local.stack.CampusFolder;
import org.campusfrontline.deploy.local.stack.StackState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the commands as processes, as `./campus` does, with the embedded parts alone.
class UpCommandTest {

    @TempDir
    Path folder;

    @Test
    void leavesNoProcessBehindHoweverItEnds() throws Exception {
        // Given
        List<String> ports = freePorts();
        Process killed = campus("first", arguments("up", ports));
        assertThat(campus("waits", "status", "--wait", "60").waitFor()).isZero();
        List<ProcessHandle> first = parts();
        assertThat(first).hasSize(3);

        // When
        killed.destroyForcibly().waitFor();
        Process stopped = campus("second", arguments("up", ports));

        // Then
        assertThat(campus("waits-again", "status", "--wait", "60").waitFor()).isZero();
        List<ProcessHandle> second = parts();
        assertThat(first).noneMatch(ProcessHandle::isAlive);
        assertThat(second).hasSize(3).allMatch(ProcessHandle::isAlive);

        // When
        assertThat(campus("resets", "reset").waitFor()).isEqualTo(1);
        assertThat(output("resets")).contains("in use").contains("./campus down");
        assertThat(campus("down", "down").waitFor()).isZero();

        // Then
        assertThat(stopped.waitFor()).isNotNegative();
        assertThat(second).noneMatch(ProcessHandle::isAlive);
        assertThat(output("second").lines())
                .containsSubsequence("stopping", "  ended  issuer", "  ended  broker", "  ended  database", "stopped");
        assertThat(campus("status", "status").waitFor()).isEqualTo(1);
        assertThat(output("status")).contains("nothing runs");
        assertThat(campus("empties", "reset").waitFor()).isZero();
        try (Stream<Path> left = Files.list(data())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void startsNothingWhenAPortIsTaken() throws Exception {
        // Given
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> ports = new ArrayList<>(freePorts());
            ports.addAll(List.of("--port", "issuer=" + other.getLocalPort()));

            // When
            int code = campus("taken", arguments("up", ports)).waitFor();

            // Then
            assertThat(code).isEqualTo(1);
            assertThat(output("taken"))
                    .contains("port " + other.getLocalPort() + " (issuer) is taken")
                    .doesNotContain("starting");
        }
    }

    private static List<String> freePorts() {
        List<Integer> free = Ports.free(3);
        return List.of(
                "--port", "database=" + free.get(0),
                "--port", "broker=" + free.get(1),
                "--port", "issuer=" + free.get(2));
    }

    private String[] arguments(String command, List<String> more) {
        return Stream.of(List.of(command, "--parts-only"), more)
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private Process campus(String name, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data().toString()));
        List<String> options = List.of("-Dcampus.root=" + System.getProperty("campus.root"), "-XX:+UseSerialGC");
        return new ProcessBuilder(JavaCommand.ofClass(Main.class, options, "logback-part.xml", all))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .start();
    }

    private List<ProcessHandle> parts() {
        return StackState.read(new CampusFolder(data())).orElseThrow().parts().stream()
                .flatMap(part -> part.process().handle().stream())
                .toList();
    }

    private Path data() {
        return folder.resolve("data folder");
    }

    private String output(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".out"));
    }
}
