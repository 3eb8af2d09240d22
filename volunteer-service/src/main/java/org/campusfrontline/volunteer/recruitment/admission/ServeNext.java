package org.campusfrontline.volunteer.recruitment.admission;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.signup.AdmitSignUp;
import org.campusfrontline.volunteer.recruitment.signup.CancelReason;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;

/// Serves the next of a draw: the entry is held, so on any number of replicas nobody is served before another. Who no
/// longer fits is told so; who withdrew is passed over.
@UseCase
class ServeNext {

    private final Draws draws;
    private final AdmitSignUp admitSignUp;
    private final SignUpSteps steps;
    private final Decisions decisions;
    private final Clock clock;

    ServeNext(Draws draws, AdmitSignUp admitSignUp, SignUpSteps steps, Decisions decisions, Clock clock) {
        this.draws = draws;
        this.admitSignUp = admitSignUp;
        this.steps = steps;
        this.decisions = decisions;
        this.clock = clock;
    }

    /// Whether there was one.
    public Outcome<Boolean> serve(UUID shift) {
        Optional<Draws.Entry> next = draws.next(shift);
        if (next.isEmpty()) {
            return Outcome.done(false);
        }
        Held held = steps.hold(next.get().signUp()).orElseThrow();
        draws.settle(shift, next.get().place());
        if (held.state() != SignUpState.APPLIED) {
            return Outcome.done(true);
        }
        String rule = "LOTTERY " + next.get().place();
        Outcome<SignUpView> admitted = admitSignUp.admit(held.id());
        decisions.record(
                new Decisions.Decision(
                        held.id(),
                        admitted instanceof Outcome.Done<SignUpView>,
                        rule,
                        Caller.SYSTEM,
                        Moments.stored(clock.instant())),
                held.shift().unit());
        return admitted instanceof Outcome.Done<SignUpView>
                ? Outcome.done(true)
                : steps.take(held, Step.CANCEL, CancelReason.NOT_ADMITTED).map(declined -> true);
    }
}
