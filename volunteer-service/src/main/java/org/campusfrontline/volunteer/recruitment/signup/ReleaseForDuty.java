package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpan;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.campusfrontline.volunteer.recruitment.timeline.Timelines;

/// The duty wins: gives back the seat of a person whose published duty overlaps the shift, as both are behind the
/// person's lock. Who waits keeps the place and is passed over; who has begun to serve goes on.
@UseCase
public class ReleaseForDuty {

    private static final Set<SignUpState> RELEASED = Set.of(SignUpState.CONFIRMED, SignUpState.OFFERED);
    private final SignUpStore store;
    private final ShiftQueries shifts;
    private final Timelines timelines;
    private final CancelSignUp cancelSignUp;
    private final Clock clock;

    ReleaseForDuty(
            SignUpStore store, ShiftQueries shifts, Timelines timelines, CancelSignUp cancelSignUp, Clock clock) {
        this.store = store;
        this.shifts = shifts;
        this.timelines = timelines;
        this.cancelSignUp = cancelSignUp;
        this.clock = clock;
    }

    /// Whether it was released; what is settled already stays as it is.
    public Outcome<Boolean> release(UUID id) {
        Optional<SignUp> seen = store.find(id);
        if (seen.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        ShiftFacts shift = shifts.find(seen.get().shift()).orElseThrow();
        Optional<PersonTime> time = timelines.lock(seen.get().person(), shift.start(), shift.end());
        if (time.isEmpty()) {
            return Outcome.refused(SignUpProblem.PERSON_UNKNOWN);
        }
        SignUp signUp = store.lock(id).orElseThrow();
        boolean over = !clock.instant().isBefore(shift.end());
        if (over
                || !RELEASED.contains(signUp.state())
                || time.get().busyBy(BusySpan.Source.DUTY).isEmpty()) {
            return Outcome.done(false);
        }
        return cancelSignUp
                .cancel(new CancelSignUp.Order(id, CancelReason.DUTY, signUp.version()))
                .map(released -> true);
    }
}
