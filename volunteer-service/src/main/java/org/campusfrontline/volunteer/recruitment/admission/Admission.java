package org.campusfrontline.volunteer.recruitment.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.shift.AdmissionMode;
import org.jspecify.annotations.Nullable;

/// How people come to the seats of a post. The seed is sealed. From `lotsAt` on the order
/// stands and the seed is told; from `drawnAt` on everybody in it was served.
record Admission(
        UUID post,
        AdmissionMode mode,
        List<AdmitUnit> admitUnits,
        @Nullable Instant drawAt,
        @Nullable Instant lotsAt,
        @Nullable Instant drawnAt,
        @Nullable String sealedSeed,
        @Nullable String seedHash,
        long version) {

    Admission {
        admitUnits = List.copyOf(admitUnits);
    }

    /// Whose members are admitted without asking anybody.
    record AdmitUnit(String tree, String unit) {}

    static Admission firstCome(UUID post) {
        return new Admission(post, AdmissionMode.FIRST_COME, List.of(), null, null, null, null, null, 0);
    }
}
