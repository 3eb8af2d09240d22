package org.campusfrontline.volunteer.recruitment.admission;

import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.recruitment.admission.rule.AdmissionProblem;
import org.campusfrontline.volunteer.recruitment.shift.AdmissionMode;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.AdmitSignUp;
import org.campusfrontline.volunteer.recruitment.signup.CancelReason;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpAccess;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;

/// An organiser's decision on an application, never on the own; where lots are drawn nobody decides.
@UseCase
class DecideApplication {

    private final SignUpAccess access;
    private final SignUpSteps steps;
    private final AdmitSignUp admitSignUp;
    private final Decisions decisions;
    private final Caller caller;

    DecideApplication(
            SignUpAccess access, SignUpSteps steps, AdmitSignUp admitSignUp, Decisions decisions, Caller caller) {
        this.access = access;
        this.steps = steps;
        this.admitSignUp = admitSignUp;
        this.decisions = decisions;
        this.caller = caller;
    }

    record Order(UUID signUp, boolean admit) {}

    public Outcome<SignUpView> decide(Order order) {
        return access.toDecide(order.signUp()).then(shift -> {
            Held held = steps.hold(order.signUp()).orElseThrow();
            Optional<Refusal> refusal = held.state().refusalOf(Step.ADMIT).or(() -> unlessApproval(shift));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            Outcome<SignUpView> decided = order.admit()
                    ? admitSignUp.admit(held.id())
                    : steps.take(held, Step.CANCEL, CancelReason.NOT_ADMITTED);
            return decided.map(view -> {
                decisions.record(
                        new Decisions.Decision(held.id(), order.admit(), "ORGANISER", caller.person(), held.now()),
                        shift.unit());
                return view;
            });
        });
    }

    private static Optional<Refusal> unlessApproval(ShiftFacts shift) {
        return shift.admission() == AdmissionMode.APPROVAL
                ? Optional.empty()
                : Optional.of(Refusal.of(AdmissionProblem.LOT_DECIDES));
    }
}
