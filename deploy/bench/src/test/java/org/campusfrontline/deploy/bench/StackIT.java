package org.campusfrontline.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.console.Browser;
import org.campusfrontline.deploy.bench.console.ConsolePage;
import org.campusfrontline.deploy.bench.demo.DemoRun;
import org.campusfrontline.deploy.bench.demo.DemoSettings;
import org.campusfrontline.deploy.bench.demo.Report;
import org.campusfrontline.deploy.bench.demo.Stage;
import org.campusfrontline.deploy.bench.intake.GrantEffect;
import org.campusfrontline.deploy.bench.intake.GrantsDuringImport;
import org.campusfrontline.deploy.bench.intake.PeopleImport;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;
import org.campusfrontline.deploy.bench.teams.Bursts;
import org.campusfrontline.deploy.bench.teams.TeamsSize;
import org.campusfrontline.deploy.local.stack.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The real installation: every part a process of its own, seen from outside through the gateway.
/// The import comes last, since the others would have to wait until its fifty thousand events are consumed.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StackIT {

    private static final int IMPORTED = 50_000;
    private static final int GRANTS = 5;
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static OwnStack own;
    private static DemoSettings settings;
    private static Tokens tokens;

    @BeforeAll
    static void start() {
        own = OwnStack.start(step -> {});
        settings = own.demo().withSize(200, 40).withDirectory(200).withSolveSeconds(3);
        tokens = new Tokens(settings.issuer());
    }

    @AfterAll
    static void leavesNoProcessAndNoFolderBehind() {
        List<Long> processes = Stream.of(
                        "database", "broker", "issuer", "volunteer", "roster", "assessment", "notification", "gateway")
                .map(part -> own.stack().part(part).pid())
                .toList();
        Path folder = own.stack().settings().folder().root();

        own.close();

        assertThat(processes).hasSize(8).allMatch(pid -> ProcessHandle.of(pid).isEmpty());
        assertThat(folder).doesNotExist();
    }

    @Test
    @Order(1)
    void playsTheMainJobAndEveryComparisonHolds() {
        Report report = new DemoRun(settings, step -> {}).run();

        assertThat(report.comparisons()).hasSizeGreaterThanOrEqualTo(10).allMatch(Report.Comparison::equal);
    }

    @Test
    @Order(2)
    void opensTheConsoleSignsInAndCallsAnEndpoint() throws IOException {
        Path files = own.stack().settings().folder().temporary("browser");
        Optional<Browser> installed = Browser.open(files);
        assumeTrue(installed.isPresent(), "no Chromium with its driver is installed");
        try (Browser browser = installed.get()) {
            ConsolePage page = ConsolePage.open(browser, own.stack().url(Service.GATEWAY));

            assertThat(page.specifications()).contains("volunteer", "roster", "assessment", "notification");
            for (String service : List.of("roster", "assessment", "notification", "volunteer")) {
                page.choose(service);
                assertThat(page.operations()).as("operations of " + service).isGreaterThan(10);
            }
            page.signIn("A0001");
            ConsolePage.Called called = page.call("operations-me-getMe");

            page.picture(Files.createDirectories(Path.of("target", "console")).resolve("called.png"));
            assertThat(called.status()).isEqualTo("200");
            assertThat(called.body()).contains("A0001", "operator");
            assertThat(page.faults()).isEmpty();
            assertThat(page.addressesRead())
                    .isNotEmpty()
                    .allMatch(address -> address.startsWith(own.stack().url(Service.GATEWAY)));
        }
    }

    @Test
    @Order(3)
    void signsTeamsOfFiftyUpAtOneMomentWithoutADeadlock() {
        try (Outside outside = new Outside(settings.gateway())) {
            Stage stage = new Stage(outside, settings, tokens);

            Measured measured =
                    new Bursts(own, outside, tokens, new TeamsSize(3, 3, 50, 60), step -> {}).run(stage.open());

            assertThat(measured.held()).as(measured.table()).isTrue();
        }
    }

    /// On a machine that has other work too an answer may be late whatever it says: what the same question took before
    /// the grant is not counted, and one stall among the five grants decides nothing.
    @Test
    @Order(4)
    void grantsTakeEffectInEveryServiceWithinASecondWhileAnImportRuns() {
        try (Outside outside = new Outside(settings.gateway())) {
            new Stage(outside, settings, tokens).load();
            PeopleImport imports =
                    new PeopleImport(outside, tokens, settings.folder().temporary("files"));

            List<GrantEffect.Seen> seen =
                    new GrantsDuringImport(imports, new GrantEffect(outside, tokens)).give(GRANTS, IMPORTED);

            assertThat(seen).hasSize(GRANTS);
            assertThat(seen.stream().filter(StackIT::isWithinASecond).count())
                    .as("grants that took effect within a second: %s", seen)
                    .isGreaterThan(GRANTS / 2);
        }
    }

    private static boolean isWithinASecond(GrantEffect.Seen seen) {
        return seen.last().compareTo(A_SECOND.plus(seen.question())) <= 0;
    }
}
