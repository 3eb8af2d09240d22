package org.campusfrontline.deploy.local.stack;

import java.nio.file.Files;
import java.util.Base64;
import org.campusfrontline.deploy.local.process.Secrets;

/// The secrets of an installation that are made once: the keys for encrypted columns, and the token of the first
/// administrator.
final class Keyset {
    private static final int KEY_BYTES = 32;

    private Keyset() {}

    static void ensure(CampusFolder folder) {
        if (!Files.exists(folder.keyset())) {
            Secrets.write(
                    folder.keyset(),
                    "{\"current\":\"k1\",\"keys\":{\"k1\":\"" + key() + "\"},\"index\":\"" + key() + "\"}\n");
        }
        if (!Files.exists(folder.bootstrapToken())) {
            Secrets.write(folder.bootstrapToken(), Secrets.password());
        }
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(Secrets.bytes(KEY_BYTES));
    }
}
