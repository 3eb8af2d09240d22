package org.campusfrontline.deploy.local.database;

import java.util.List;

/// SQL that makes a schema and the account that owns it; MariaDB and MySQL accept it, and it may run again.
final class AccountStatements {
    private AccountStatements() {}

    static List<String> schema(String name, String password) {
        String account = "'" + name + "'@'%'";
        return List.of(
                "CREATE DATABASE IF NOT EXISTS `" + name + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs",
                "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "'",
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "'",
                "GRANT ALL PRIVILEGES ON `" + pattern(name) + "`.* TO " + account);
    }

    static List<String> drop(String name) {
        return List.of("DROP DATABASE IF EXISTS `" + name + "`", "DROP USER IF EXISTS '" + name + "'@'%'");
    }

    /// The first start of MariaDB leaves these accounts without a usable password.
    static List<String> root(String password) {
        return List.of(
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + password + "'",
                "ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '" + password + "'");
    }

    /// In a GRANT an underscore stands for any character: unescaped, `campus_a` would also open `campusxa`.
    private static String pattern(String name) {
        return name.replace("_", "\\_");
    }
}
