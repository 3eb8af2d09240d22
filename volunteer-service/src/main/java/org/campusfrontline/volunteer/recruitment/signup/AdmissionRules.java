package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;

/// What sign-up asks of a post that does not give its seats to whoever comes first.
public interface AdmissionRules {

    /// The rule by which the person is admitted without asking anybody.
    Optional<String> admitting(ShiftFacts shift, String person);

    /// Between the time of a draw and its end nobody applies.
    Optional<Refusal> refusal(ShiftFacts shift, Instant now);

    void admitted(UUID signUp, ShiftFacts shift, String rule, Instant now);
}
