package org.campusfrontline.deploy.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.deploy.local.TestParts;
import org.campusfrontline.deploy.local.process.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;
    private static DatabaseSettings settings;

    @BeforeAll
    static void start() {
        Path deep = folder.resolve("a folder whose name is long, as a checkout's may be".repeat(2));
        Path programs = Path.of(System.getProperty("campus.root"), ".campus", "programs");
        settings = DatabaseSettings.of(deep, programs, Ports.free())
                .withSchemas(List.of("campus_a", "campus_b", "campusxa"))
                .withBufferPool(64);
        database = new EmbeddedDatabase(settings);
        database.start();
    }

    @AfterAll
    static void stop() {
        database.stop();
        assertThat(database.alive()).isFalse();
    }

    @Test
    void keepsCommittedRowsWhenKilledAndStartedAgain() throws SQLException {
        // Given
        run(database.schema("campus_a"), "CREATE TABLE kept (word VARCHAR(20))", "INSERT INTO kept VALUES ('值班')");
        long before = database.pid();

        // When
        database.kill();
        assertThat(database.alive()).isFalse();
        database.restart();

        // Then
        assertThat(query(database.schema("campus_a"), "SELECT word FROM kept")).containsExactly("值班");
        assertThat(database.pid()).isNotEqualTo(before);
    }

    @Test
    void refusesOneAccountTheSchemaOfAnother() throws SQLException {
        // Given
        Schema a = database.schema("campus_a");
        run(database.schema("campus_b"), "CREATE TABLE secret (id INT)");
        run(database.schema("campusxa"), "CREATE TABLE secret (id INT)");

        // When / Then
        assertThatThrownBy(() -> query(a, "SELECT id FROM campus_b.secret")).hasMessageContaining("denied");
        assertThatThrownBy(() -> query(a, "SELECT id FROM campusxa.secret")).hasMessageContaining("denied");
        assertThatThrownBy(() -> query(a, "SELECT user FROM mysql.user")).hasMessageContaining("denied");
    }

    @Test
    void letsNobodyInWithoutAPassword() {
        for (String user : List.of("root", "campus_a", "", "mariadb.sys")) {
            Schema nobody = new Schema("", database.schema("campus_a").jdbcUrl(), user, "");
            assertThatThrownBy(() -> query(nobody, "SELECT 1")).hasMessageContaining("denied");
        }
    }

    @Test
    void answersAsProductionIsSetUp() throws SQLException {
        Schema a = database.schema("campus_a");
        assertThat(query(a, "SELECT @@transaction_isolation")).containsExactly("READ-COMMITTED");
        assertThat(query(a, "SELECT @@time_zone")).containsExactly("+00:00");
        assertThat(query(a, "SELECT @@collation_database")).containsExactly("utf8mb4_0900_as_cs");
        assertThat(query(a, "SELECT @@innodb_flush_log_at_trx_commit")).containsExactly("1");
        assertThat(query(a, "SELECT @@bind_address")).containsExactly("127.0.0.1");
    }

    @Test
    void keepsPasswordsFromOtherUsersOfTheMachine() throws Exception {
        for (String file : List.of("accounts.properties", "init.sql")) {
            assertThat(Files.getPosixFilePermissions(settings.directory().resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(database.schema("campus_a").toString())
                .doesNotContain(database.schema("campus_a").password());
    }

    @Test
    void makesSchemasForTests() throws SQLException {
        // When
        Schema schema = TestParts.createSchema("Some-Test");
        Schema other = TestParts.createSchema("Some-Test");

        // Then
        run(schema, "CREATE TABLE own (id INT)", "INSERT INTO own VALUES (1)");
        assertThat(query(schema, "SELECT id FROM own")).containsExactly("1");
        assertThat(schema.name()).startsWith("some_test_");
        assertThatThrownBy(() -> query(other, "SELECT id FROM " + schema.name() + ".own"))
                .hasMessageContaining("denied");
    }

    private static void run(Schema schema, String... statements) throws SQLException {
        try (Connection connection = connect(schema);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> query(Schema schema, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(schema);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Connection connect(Schema schema) throws SQLException {
        return DriverManager.getConnection(schema.jdbcUrl(), schema.user(), schema.password());
    }
}
