package org.campusfrontline.deploy.local.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// What lies where in a database's folder.
/// A Unix socket's path may have 107 bytes: in a deep folder the socket moves to a short one of its own.
record DataFolder(Path root) {
    private static final int LONGEST_SOCKET = 100;

    DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path data() {
        return root.resolve("data");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path initFile() {
        return root.resolve("init.sql");
    }

    Path accounts() {
        return root.resolve("accounts.properties");
    }

    Path socket() {
        Path near = root.resolve("db.sock");
        return bytes(near).length <= LONGEST_SOCKET ? near : shortFolder().resolve("db.sock");
    }

    /// Makes the folders, and forgets a first start that was broken off.
    void prepare() throws IOException {
        Files.createDirectories(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(temporary());
        if (!socket().startsWith(root) && !Files.isDirectory(shortFolder())) {
            Files.createDirectory(
                    shortFolder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    boolean initialised() {
        return Files.isDirectory(data());
    }

    /// Where the first start builds the data, before it takes its place as a whole.
    Path fresh() {
        return root.resolve("data.new");
    }

    void accept(Path fresh) throws IOException {
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path shortFolder() {
        CRC32 sum = new CRC32();
        sum.update(bytes(root));
        String name = "campus-" + HexFormat.of().toHexDigits((int) sum.getValue());
        return Path.of(System.getProperty("java.io.tmpdir"), name);
    }

    private static byte[] bytes(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8);
    }
}
