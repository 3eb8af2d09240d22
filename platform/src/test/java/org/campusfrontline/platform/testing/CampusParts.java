package org.campusfrontline.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.campusfrontline.deploy.local.TestParts;
import org.campusfrontline.deploy.local.broker.Topic;
import org.campusfrontline.deploy.local.database.Schema;

/// Gives the tested service a schema of its own on a real database, a real broker and a real issuer: the same for all
/// test classes of a module. `-Dcampus.mysql=jdbc:mysql://…` puts the schema on that server.
public class CampusParts implements QuarkusTestResourceLifecycleManager {

    private static final List<String> COMPACTED = List.of(
            "volunteer.unit.v1",
            "volunteer.person.v1",
            "volunteer.grant.v1",
            "volunteer.emergency.v1",
            "volunteer.revocation.v1");
    private static final List<String> KEPT = List.of(
            "volunteer.activity.v1",
            "volunteer.signup.v1",
            "volunteer.hours.v1",
            "volunteer.quota.v1",
            "volunteer.certificate.v1",
            "volunteer.enlistment.v1",
            "volunteer.call-out.v1",
            "volunteer.exchange.v1",
            "roster.roster.v1",
            "roster.duty-plan.v1",
            "roster.personal-matter.v1",
            "roster.supply-shortage.v1",
            "roster.closed-loop.v1");

    @Override
    public Map<String, String> start() {
        Schema schema = schema();
        TestParts.createTopics(Stream.concat(
                        COMPACTED.stream().map(name -> new Topic(name, 3, true)),
                        KEPT.stream().map(name -> new Topic(name, 3, false)))
                .toList());
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.datasource.jdbc.url", schema.jdbcUrl());
        settings.put("quarkus.datasource.username", schema.user());
        settings.put("quarkus.datasource.password", schema.password());
        settings.put("kafka.bootstrap.servers", TestParts.bootstrapServers());
        settings.put("mp.messaging.connector.smallrye-kafka.auto.offset.reset", "earliest");
        settings.put("quarkus.oidc.auth-server-url", TestIssuer.url());
        settings.put("quarkus.oidc.token.audience", TestTokens.AUDIENCE);
        settings.put("quarkus.http.test-port", "0");
        settings.put("campus.keyset-file", JvmState.once("campus.parts.keyset", CampusParts::keyset));
        settings.put("campus.identity.stale-after", "PT876000H");
        List.of("liquibase", "org.apache.kafka", "io.smallrye.reactive.messaging.kafka", "org.hibernate.orm")
                .forEach(noisy -> settings.put("quarkus.log.category.\"" + noisy + "\".level", "ERROR"));
        return settings;
    }

    /// The parts outlive the application and end with the JVM.
    @Override
    public void stop() {}

    private static Schema schema() {
        String[] known =
                JvmState.once("campus.parts.schema", CampusParts::create).split("\n");
        return new Schema(known[0], known[1], known[2], known[3]);
    }

    private static String keyset() {
        SecureRandom random = new SecureRandom();
        String keys = """
                {"current": "test", "keys": {"test": "%s"}, "index": "%s"}
                """.formatted(key(random), key(random));
        try {
            Path file =
                    Files.createDirectories(Path.of("target").toAbsolutePath()).resolve("test-keyset.json");
            return Files.writeString(file, keys).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(SecureRandom random) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static String create() {
        String module = Path.of("").toAbsolutePath().getFileName().toString();
        Schema schema = TestParts.createSchema(module.substring(0, Math.min(module.length(), 12)));
        return String.join("\n", schema.name(), schema.jdbcUrl(), schema.user(), schema.password());
    }
}
