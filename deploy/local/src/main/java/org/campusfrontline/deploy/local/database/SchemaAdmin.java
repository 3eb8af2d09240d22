package org.campusfrontline.deploy.local.database;

import com.mysql.cj.jdbc.Driver;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Secrets;

/// Makes schemas with an account each, on any server that an administrator's JDBC URL names.
public final class SchemaAdmin {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,31}");

    private final AdminUrl url;

    public SchemaAdmin(String jdbcUrl) {
        url = AdminUrl.parse(jdbcUrl);
    }

    /// Makes the schema and its account with a password of its own; a known account gets the new password.
    public Schema create(String name) {
        return create(name, Secrets.password());
    }

    public Schema create(String name, String password) {
        if (!NAME.matcher(name).matches()) {
            throw new PartFailure("not a schema name: " + name);
        }
        run(AccountStatements.schema(name, password));
        return new Schema(name, url.of(name), name, password);
    }

    public void drop(String name) {
        run(AccountStatements.drop(name));
    }

    /// Whether the server lets the administrator in now.
    public boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException away) {
            return false;
        }
    }

    private void run(List<String> statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new PartFailure("the database at " + url.server() + " refuses: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.put("user", url.user());
        properties.put("password", url.password());
        properties.put("connectTimeout", "5000");
        Connection connection = new Driver().connect(url.of(""), properties);
        if (connection == null) {
            throw new SQLException("not a jdbc:mysql: URL");
        }
        return connection;
    }
}
