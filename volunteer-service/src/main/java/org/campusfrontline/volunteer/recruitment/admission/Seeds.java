package org.campusfrontline.volunteer.recruitment.admission;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.campusfrontline.platform.vault.Vault;

/// Opens the sealed seeds of draws.
@Singleton
class Seeds {

    private final Vault vault;

    Seeds(Vault vault) {
        this.vault = vault;
    }

    static String context(UUID post) {
        return "post_admission.seed/" + post;
    }

    byte[] of(Admission admission) {
        return HexFormat.of().parseHex(text(admission));
    }

    /// In hexadecimal.
    String text(Admission admission) {
        return vault.open(Objects.requireNonNull(admission.sealedSeed()), context(admission.post()));
    }
}
