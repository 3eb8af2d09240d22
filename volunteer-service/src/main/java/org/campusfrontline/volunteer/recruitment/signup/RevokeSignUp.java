package org.campusfrontline.volunteer.recruitment.signup;

import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;

/// Takes a sign-up back for a reason that its person is told; the seat goes to those who wait. Nobody revokes the own.
@UseCase
class RevokeSignUp {

    private final SignUpAccess access;
    private final SignUpSteps steps;

    RevokeSignUp(SignUpAccess access, SignUpSteps steps) {
        this.access = access;
        this.steps = steps;
    }

    record Order(UUID signUp, CancelReason reason, long version) {}

    public Outcome<SignUpView> revoke(Order order) {
        return access.toRevoke(order.signUp()).then(reached -> {
            Held held = steps.hold(order.signUp()).orElseThrow();
            if (held.state() == SignUpState.REVOKED) {
                return Outcome.done(steps.view(held));
            }
            return order.version() == held.version()
                    ? steps.take(held, Step.REVOKE, order.reason())
                    : Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        });
    }
}
