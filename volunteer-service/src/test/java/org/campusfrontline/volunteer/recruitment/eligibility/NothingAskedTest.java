package org.campusfrontline.volunteer.recruitment.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.shift.AdmissionMode;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.junit.jupiter.api.Test;

/// A sign-up for a post that asks nothing reads nothing: there is nobody here to ask.
class NothingAskedTest {

    private final EligibilityCheck check = new EligibilityCheck(null, null, null, null);

    private static ShiftFacts shift(long rulesVersion) {
        UUID id = new UUID(1, 1);
        Instant start = Instant.parse("2030-05-25T08:00:00Z");
        return new ShiftFacts(
                id,
                id,
                id,
                id,
                "MASS",
                "LEAGUE",
                "活动",
                "Activity",
                "duty-watch",
                "岗位",
                "Post",
                "site",
                start,
                start.plusSeconds(3600),
                false,
                true,
                true,
                1,
                0,
                0,
                rulesVersion,
                0,
                AdmissionMode.FIRST_COME,
                false,
                false,
                0);
    }

    @Test
    void isAnsweredWithoutAStatement() {
        assertThat(check.refusals("P1", shift(0))).isEmpty();
    }

    @Test
    void asksWhereThereAreRules() {
        assertThatThrownBy(() -> check.refusals("P1", shift(1))).isInstanceOf(NullPointerException.class);
        assertThat(List.of(shift(0).ruled(), shift(1).ruled())).containsExactly(false, true);
    }
}
