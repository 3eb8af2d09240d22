package org.campusfrontline.volunteer.team.signup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a leader wished for a team at once, and the sign-ups that came of it, in the team's order.
record TeamSignUp(
        UUID id,
        UUID team,
        UUID shift,
        Mode mode,
        String madeBy,
        Instant madeAt,
        @Nullable Instant withdrawnAt,
        long version,
        List<UUID> signUps) {

    TeamSignUp {
        signUps = List.copyOf(signUps);
    }

    enum Mode {
        /// All have seats at once, or nobody has.
        ALL_OR_NOTHING,
        /// Whoever can; where seats are short the first of the order have them and the rest wait.
        PARTLY
    }

    TeamSignUp withdrawn(Instant now) {
        return new TeamSignUp(id, team, shift, mode, madeBy, madeAt, now, version + 1, signUps);
    }
}
