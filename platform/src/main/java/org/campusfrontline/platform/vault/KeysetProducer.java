package org.campusfrontline.platform.vault;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the keyset that `campus.keyset-file` (environment: `CAMPUS_KEYSET_FILE`) names.
class KeysetProducer {

    private final Optional<String> file;

    KeysetProducer(@ConfigProperty(name = "campus.keyset-file") Optional<String> file) {
        this.file = file;
    }

    @Produces
    @Singleton
    Keyset keyset() {
        return KeysetFile.read(Path.of(file.orElseThrow(() -> new KeysetException(
                "No keyset: campus.keyset-file (environment CAMPUS_KEYSET_FILE) must name one.", null))));
    }
}
