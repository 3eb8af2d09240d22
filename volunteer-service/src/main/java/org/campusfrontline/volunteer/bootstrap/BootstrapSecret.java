package org.campusfrontline.volunteer.bootstrap;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jboss.logging.Logger;

/// Compares what a caller shows with the one-time secret; a missing or short secret matches nothing.
@Singleton
class BootstrapSecret {

    private static final Logger LOG = Logger.getLogger(BootstrapSecret.class);
    private static final int SHORTEST = 16;
    private final BootstrapSettings settings;

    BootstrapSecret(BootstrapSettings settings) {
        this.settings = settings;
    }

    boolean matches(String shown) {
        String secret = settings.tokenFile().map(BootstrapSecret::read).orElse("");
        return secret.length() >= SHORTEST
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            LOG.warn("bootstrap secret is not readable", e);
            return "";
        }
    }
}
