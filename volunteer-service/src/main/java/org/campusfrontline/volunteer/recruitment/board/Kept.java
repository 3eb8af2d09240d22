package org.campusfrontline.volunteer.recruitment.board;

import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook.Stand;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.WaitingLine;
import org.jspecify.annotations.Nullable;

/// Why a free seat that a quota keeps stands against a sign-up: only where nobody can wait for it any more.
final class Kept {

    private Kept() {}

    static Optional<Refusal> refusal(ShiftFacts shift, @Nullable Stand stand, Instant now) {
        boolean mayWait = shift.decides() || now.isBefore(WaitingLine.endOf(shift.start(), shift.end()));
        return stand == null || mayWait ? Optional.empty() : stand.kept();
    }
}
