package org.campusfrontline.volunteer.profile;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/// Policy numbers and references to evidence as they are stored: sealed to their proof.
@Singleton
class SealedReference {

    private static final String PLACE = "profile_proof.reference/";
    private final Vault vault;

    SealedReference(Vault vault) {
        this.vault = vault;
    }

    @Nullable String seal(Proof proof) {
        return proof.reference() == null ? null : vault.seal(proof.reference(), PLACE + proof.id());
    }

    @Nullable String open(UUID proof, @Nullable String sealed) {
        return sealed == null ? null : vault.open(sealed, PLACE + proof);
    }
}
