package org.campusfrontline.volunteer.recruitment.admission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.shift.AdmissionMode;
import org.jspecify.annotations.Nullable;

/// How people come to the seats of a post. `seedHash` is the SHA-256 of the seed of a lottery, `seed` itself is told
/// once the order stands; both in hexadecimal.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdmissionView(
        UUID post,
        AdmissionMode mode,
        List<Admission.AdmitUnit> admitUnits,
        @Nullable Instant drawAt,
        @Nullable String seedHash,
        @Nullable String seed,
        @Nullable Instant drawnAt,
        long version) {

    AdmissionView {
        admitUnits = List.copyOf(admitUnits);
    }

    /// The order that the seed gives: by SHA-256 of the seed's bytes followed by the sixteen bytes of the sign-up's id.
    record DrawView(UUID shift, String seed, List<Place> order) {
        DrawView {
            order = List.copyOf(order);
        }

        record Place(int place, UUID signUp) {}
    }
}
