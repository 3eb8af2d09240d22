package org.campusfrontline.deploy.local;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusfrontline.deploy.local.broker.BrokerSettings;
import org.campusfrontline.deploy.local.broker.EmbeddedBroker;
import org.campusfrontline.deploy.local.broker.Topic;
import org.campusfrontline.deploy.local.broker.Topics;
import org.campusfrontline.deploy.local.database.DatabaseSettings;
import org.campusfrontline.deploy.local.database.EmbeddedDatabase;
import org.campusfrontline.deploy.local.database.Schema;
import org.campusfrontline.deploy.local.database.SchemaAdmin;
import org.campusfrontline.deploy.local.process.Part;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Secrets;

/// A real broker and a real database for tests: each starts when it is first asked for, once a JVM, and dies with it.
/// With `-Dcampus.mysql=jdbc:mysql://…` (an administrator's URL) schemas are made on that server instead.
public final class TestParts {
    private static final String MYSQL = "campus.mysql";

    private TestParts() {}

    /// The broker, started if need be. Clients may create topics by using them (3 partitions).
    public static Part broker() {
        return SharedPart.of("broker", TestParts::embeddedBroker);
    }

    public static String bootstrapServers() {
        return embeddedBroker(((SharedPart) broker()).port(), Optional.empty()).bootstrapServers();
    }

    /// Makes those topics that are missing, where a test needs a certain number of partitions or compaction.
    public static void createTopics(List<Topic> topics) {
        Topics.create(bootstrapServers(), topics);
    }

    /// The embedded database, started if need be; a server of one's own cannot be killed, so that asking for it fails.
    public static Part database() {
        if (onMySql()) {
            throw new PartFailure("the tests run on the server that -D" + MYSQL + " names: it is not ours to kill");
        }
        return SharedPart.of("database", TestParts::embeddedDatabase);
    }

    /// Whether tests run on a MySQL of one's own rather than on the embedded MariaDB.
    public static boolean onMySql() {
        return !System.getProperty(MYSQL, "").isBlank();
    }

    /// A new empty schema with an account that has rights on it alone; the prefix makes it recognisable.
    public static Schema createSchema(String prefix) {
        String name = prefix.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_") + "_"
                + Secrets.password()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]", "")
                        .substring(0, 8);
        if (!onMySql()) {
            int port = ((SharedPart) database()).port();
            return embeddedDatabase(port, Optional.empty()).admin().create(name);
        }
        SchemaAdmin admin = new SchemaAdmin(System.getProperty(MYSQL));
        Schema schema = admin.create(name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> admin.drop(name), "drop " + name));
        return schema;
    }

    private static EmbeddedBroker embeddedBroker(int port, Optional<Long> pid) {
        BrokerSettings settings = BrokerSettings.forTests(TestFolder.of("broker"), port);
        return pid.map(known -> new EmbeddedBroker(settings, known)).orElseGet(() -> new EmbeddedBroker(settings));
    }

    private static EmbeddedDatabase embeddedDatabase(int port, Optional<Long> pid) {
        DatabaseSettings settings = DatabaseSettings.forTests(TestFolder.of("database"), TestFolder.programs(), port);
        return pid.map(known -> new EmbeddedDatabase(settings, known)).orElseGet(() -> new EmbeddedDatabase(settings));
    }
}
