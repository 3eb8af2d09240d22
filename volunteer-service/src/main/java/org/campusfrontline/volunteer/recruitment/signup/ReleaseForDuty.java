package org.campusfrontline.volunteer.recruitment.signup;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpan;

/// The duty wins: gives back the seat of a person whose published duty overlaps the shift, as both are behind the
/// person's lock. Who waits keeps the place and is passed over; who has begun to serve goes on.
@UseCase
public class ReleaseForDuty {

    private static final Set<SignUpState> RELEASED = Set.of(SignUpState.CONFIRMED, SignUpState.OFFERED);
    private final SignUpSteps steps;

    ReleaseForDuty(SignUpSteps steps) {
        this.steps = steps;
    }

    /// Whether it was released; what is settled already stays as it is.
    public Outcome<Boolean> release(UUID id) {
        Optional<Held> held = steps.hold(id);
        if (held.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return gives(held.get())
                ? steps.take(held.get(), Step.CANCEL, CancelReason.DUTY).map(released -> true)
                : Outcome.done(false);
    }

    private static boolean gives(Held held) {
        return RELEASED.contains(held.state())
                && held.now().isBefore(held.shift().end())
                && !held.time().busyBy(BusySpan.Source.DUTY).isEmpty();
    }
}
