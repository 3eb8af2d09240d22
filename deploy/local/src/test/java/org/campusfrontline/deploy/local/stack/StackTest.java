package org.campusfrontline.deploy.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.campusfrontline.deploy.local.TestParts;
import org.campusfrontline.deploy.local.database.Schema;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {
    private static final String ISSUER = "http://127.0.0.1:9/campus";

    @TempDir
    static Path folder;

    private static final List<String> told = new CopyOnWriteArrayList<>();
    private static Stack stack;

    @BeforeAll
    static void start() throws IOException {
        FakeApplication.install(Service.VOLUNTEER, folder);
        FakeApplication.install(Service.GATEWAY, folder);
        stack = new Stack(
                StackSettings.usual(folder, folder.resolve("data of it"))
                        .withPorts(StackPorts.free())
                        .withServices(List.of(Service.VOLUNTEER, Service.GATEWAY))
                        .withServers(new RealServers(
                                Optional.empty(), Optional.of(TestParts.bootstrapServers()), Optional.of(ISSUER))),
                new Listener());
        stack.start();
    }

    @AfterAll
    static void stop() {
        List<Long> processes = List.of(
                stack.part("database").pid(),
                stack.part("volunteer").pid(),
                stack.part("gateway").pid());
        stack.stop();
        assertThat(processes).allMatch(pid -> ProcessHandle.of(pid).isEmpty());
        assertThat(told).endsWith("stopped database");
        assertThat(stack.settings().folder().state()).doesNotExist();
    }

    @Test
    void tellsEachApplicationWhereEverythingIs() throws Exception {
        String volunteer = get(stack.url(Service.VOLUNTEER) + "/environment");
        assertThat(volunteer)
                .contains("QUARKUS_DATASOURCE_JDBC_URL="
                        + stack.schema(Service.VOLUNTEER).jdbcUrl())
                .contains("QUARKUS_DATASOURCE_USERNAME=campus_volunteer")
                .contains("KAFKA_BOOTSTRAP_SERVERS=" + TestParts.bootstrapServers())
                .contains("QUARKUS_OIDC_AUTH_SERVER_URL=" + ISSUER)
                .contains("QUARKUS_HTTP_HOST=127.0.0.1")
                .contains("CAMPUS_BOOTSTRAP_TOKEN_FILE=")
                .contains("CAMPUS_WEBHOOK_ALLOWED_NETWORKS=127.0.0.0/8");
        assertThat(get(stack.url(Service.GATEWAY) + "/environment"))
                .contains("CAMPUS_SERVICES_VOLUNTEER=" + stack.url(Service.VOLUNTEER))
                .contains("CAMPUS_ISSUER=" + ISSUER)
                .doesNotContain("CAMPUS_KEYSET_FILE=")
                .doesNotContain("QUARKUS_DATASOURCE_PASSWORD=");
    }

    @Test
    void givesEachServiceItsOwnAccount() throws SQLException {
        Schema roster = stack.schema(Service.ROSTER);
        try (var connection = DriverManager.getConnection(roster.jdbcUrl(), roster.user(), roster.password());
                var statement = connection.createStatement()) {
            assertThat(statement.execute("CREATE TABLE own (id INT)")).isFalse();
            assertThatThrownBy(() -> statement.execute("USE campus_volunteer")).hasMessageContaining("denied");
        }
    }

    @Test
    void createsTheTopicsOfTheInstallation() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestParts.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get())
                    .contains("volunteer.signup.v1", "volunteer.grant.v1", "roster.duty-plan.v1");
        }
    }

    @Test
    void killsAndRestartsOnePartOnItsPort() throws Exception {
        // Given
        long before = stack.part("volunteer").pid();

        // When
        stack.kill("volunteer");
        assertThat(stack.part("volunteer").alive()).isFalse();
        stack.restart("volunteer");

        // Then
        assertThat(stack.part("volunteer").pid()).isNotEqualTo(before);
        assertThat(get(stack.url(Service.VOLUNTEER) + "/q/health/live")).isEqualTo("{}");
        assertThat(told).doesNotContain("died volunteer");
        assertThat(StackState.read(stack.settings().folder()).orElseThrow().parts())
                .anyMatch(part -> part.name().equals("volunteer")
                        && part.process().pid() == stack.part("volunteer").pid());
    }

    @Test
    void tellsOfAnApplicationThatDiesByItself() {
        // When
        ProcessHandle.of(stack.part("gateway").pid()).orElseThrow().destroyForcibly();

        // Then
        assertThat(Waiting.until(Duration.ofSeconds(60), () -> told.contains("died gateway")))
                .isTrue();
        stack.restart("gateway");
    }

    @Test
    void runsSeveralReplicasOfAService() throws Exception {
        // When
        Stack.Replica replica = stack.addReplica(Service.VOLUNTEER);

        // Then
        assertThat(replica.part().name()).isEqualTo("volunteer-2");
        assertThat(get(replica.url() + "/environment")).contains("QUARKUS_DATASOURCE_USERNAME=campus_volunteer");
        replica.part().stop();
    }

    @Test
    void refusesASecondInstallationOnTheSameFolder() {
        try (Stack second = new Stack(stack.settings(), Progress.silent())) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(PartFailure.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining("--data DIR");
        }
        assertThat(stack.part("database").alive()).isTrue();
    }

    @Test
    void keepsItsSecretsFromOtherUsers() throws IOException {
        CampusFolder data = stack.settings().folder();
        for (Path secret : List.of(data.keyset(), data.bootstrapToken())) {
            assertThat(Files.getPosixFilePermissions(secret)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static String get(String url) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(url))
                                    .timeout(Duration.ofSeconds(60))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static final class Listener implements Progress {
        @Override
        public void starting(String part) {
            told.add("starting " + part);
        }

        @Override
        public void ready(String part, Duration took, String where) {
            told.add("ready " + part);
        }

        @Override
        public void stopped(String part) {
            told.add("stopped " + part);
        }

        @Override
        public void died(String part) {
            told.add("died " + part);
        }
    }
}
