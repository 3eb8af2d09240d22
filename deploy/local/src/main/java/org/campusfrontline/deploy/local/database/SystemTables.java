package org.campusfrontline.deploy.local.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a new data folder is filled with: the server's own system tables and a root account that nobody can use yet.
final class SystemTables {
    private static final String START = "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\n";

    private SystemTables() {}

    static void write(Path share, OutputStream to) throws IOException {
        to.write(START.getBytes(StandardCharsets.UTF_8));
        Files.copy(share.resolve("mariadb_system_tables.sql"), to);
        Files.copy(share.resolve("mariadb_performance_tables.sql"), to);
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            to.write(root(host).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String root(String host) {
        return "INSERT INTO global_priv VALUES ('" + host + "','root','{\"access\":18446744073709551615,"
                + "\"plugin\":\"mysql_native_password\",\"authentication_string\":\"invalid\"}');\n";
    }
}
