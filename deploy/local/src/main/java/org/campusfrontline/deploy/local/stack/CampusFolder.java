package org.campusfrontline.deploy.local.stack;

import java.nio.file.Path;

/// What lies where in `.campus`.
public record CampusFolder(Path root) {
    public CampusFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path log(String part) {
        return root.resolve("log").resolve(part + ".log");
    }

    /// What a part keeps.
    public Path data(String part) {
        return root.resolve("data").resolve(part);
    }

    /// What a part may lose; emptied before each start.
    public Path temporary(String part) {
        return root.resolve("tmp").resolve(part);
    }

    public Path programs() {
        return root.resolve("programs");
    }

    public Path keyset() {
        return root.resolve("keyset.json");
    }

    public Path bootstrapToken() {
        return root.resolve("bootstrap-token");
    }

    public Path state() {
        return root.resolve("state.json");
    }

    public Path lock() {
        return root.resolve("lock");
    }
}
