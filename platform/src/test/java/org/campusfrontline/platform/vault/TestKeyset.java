package org.campusfrontline.platform.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/// A keyset of fresh keys for one test run: set `campus.keyset-file` to `file()`.
final class TestKeyset {

    private static final Path FILE = write();

    private TestKeyset() {}

    static Path file() {
        return FILE;
    }

    static String key(int bytes) {
        byte[] key = new byte[bytes];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static Path write() {
        String keyset = """
                {"current": "t1", "keys": {"t1": "%s"}, "index": "%s"}""".formatted(key(32), key(32));
        try {
            Path file = Files.createTempFile("campus-keyset", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, keyset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
