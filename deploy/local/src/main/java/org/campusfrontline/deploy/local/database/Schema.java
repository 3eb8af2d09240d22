package org.campusfrontline.deploy.local.database;

/// A schema and the one account that has rights on it.
public record Schema(String name, String jdbcUrl, String user, String password) {
    @Override
    public String toString() {
        return "Schema[" + name + ", " + jdbcUrl + "]";
    }
}
