package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.jspecify.annotations.Nullable;

/// Ends a sign-up and gives its seat back, to those who wait first. To cancel what is cancelled changes nothing, so
/// that a client that lost the answer may ask again.
@UseCase
public class CancelSignUp {

    private final SignUpAccess access;
    private final SignUpSteps steps;

    CancelSignUp(SignUpAccess access, SignUpSteps steps) {
        this.access = access;
        this.steps = steps;
    }

    /// `version` is the one that the caller has seen, where it matters to the caller; without a reason it is the
    /// caller's own cancellation.
    public record Order(
            UUID signUp,
            @Nullable CancelReason reason,
            @Nullable Long version) {}

    public Outcome<SignUpView> cancel(Order order) {
        return access.toCancel(order.signUp()).then(reached -> cancel(order, reached));
    }

    private Outcome<SignUpView> cancel(Order order, SignUpAccess.Reached reached) {
        Held held = steps.hold(order.signUp()).orElseThrow();
        if (order.version() != null && order.version() != held.version()) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        if (held.state() == SignUpState.CANCELLED) {
            return Outcome.done(steps.view(held));
        }
        Instant now = held.now();
        Optional<Refusal> refusal =
                SignUpViews.refusalToCancel(held.state(), held.shift(), now).filter(stands -> order.reason() == null);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return steps.take(held, Step.CANCEL, order.reason() == null ? reached.reason() : order.reason());
    }
}
