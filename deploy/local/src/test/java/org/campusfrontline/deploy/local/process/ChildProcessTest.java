package org.campusfrontline.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    /// Starts a sleeping child and prints its id, then waits to be killed.
    static final class Starter {
        private Starter() {}

        public static void main(String[] arguments) throws IOException {
            Path log = Path.of(arguments[0]);
            Launch launch =
                    new Launch("sleeper", List.of("sleep", "300"), Map.of(), log.getParent(), log, Duration.ZERO);
            System.out.println(ChildProcess.start(launch).pid());
            System.in.read();
        }
    }

    @Test
    void diesWithTheProcessThatStartedItEvenWhenThatIsKilled() throws IOException {
        // Given
        Process starter = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        folder.resolve("child.log").toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long child = Long.parseLong(starter.inputReader().readLine());
        assertThat(ProcessHandle.of(child)).isPresent();

        // When
        starter.destroyForcibly();

        // Then
        assertThat(Waiting.until(
                        PATIENCE,
                        () -> ProcessHandle.of(child)
                                .filter(ProcessHandle::isAlive)
                                .isEmpty()))
                .isTrue();
    }

    @Test
    void givesTheGraceToEndInOrderAndKillsAfterIt() {
        // Given
        Path log = folder.resolve("stubborn.log");
        ChildProcess polite =
                start("trap 'echo ended in order; exit 0' TERM; echo up; while :; do sleep 0.05; done", log, PATIENCE);
        ChildProcess stubborn = start("trap '' TERM; while :; do sleep 0.05; done", folder.resolve("other.log"));
        assertThat(Waiting.until(PATIENCE, () -> polite.lastLines(1).equals("up")))
                .isTrue();

        // When
        polite.stop();
        stubborn.stop();

        // Then
        assertThat(polite.lastLines(1)).isEqualTo("ended in order");
        assertThat(polite.alive()).isFalse();
        assertThat(stubborn.alive()).isFalse();
    }

    @Test
    void isNotReachedByTheTerminalsInterrupt() throws IOException {
        // Given
        ChildProcess child = start("sleep 0.5; echo survived; sleep 60", folder.resolve("interrupted.log"));

        // When
        new ProcessBuilder("kill", "-INT", Long.toString(child.pid()))
                .start()
                .onExit()
                .join();

        // Then
        assertThat(Waiting.until(PATIENCE, () -> child.lastLines(1).equals("survived")))
                .isTrue();
        child.kill();
    }

    @Test
    void tellsTheLastLinesOfOneThatDiesWhileStarting() {
        // Given
        ChildProcess child = start("echo the disk is gone; exit 3", folder.resolve("dying.log"));

        // When / Then
        assertThatThrownBy(() -> child.await("patient", PATIENCE, () -> false))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("patient ended while starting")
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void copesWithSpacesInPaths() throws IOException {
        // Given
        Path spaced = Files.createDirectories(folder.resolve("a b"));

        // When
        ChildProcess child = ChildProcess.start(new Launch(
                "spaced",
                List.of("sh", "-c", "echo \"$0\"", "two words"),
                Map.of(),
                spaced,
                spaced.resolve("c d.log"),
                Duration.ofSeconds(1)));

        // Then
        assertThat(Waiting.until(PATIENCE, () -> child.lastLines(1).equals("two words")))
                .isTrue();
    }

    private ChildProcess start(String script, Path log) {
        return start(script, log, Duration.ofSeconds(1));
    }

    private ChildProcess start(String script, Path log, Duration grace) {
        return ChildProcess.start(new Launch("script", List.of("sh", "-c", script), Map.of(), folder, log, grace));
    }
}
