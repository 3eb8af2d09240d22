package org.campusfrontline.volunteer.recruitment.signup;

import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.signup.Consents.Answer;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;

/// Ends a sign-up whose person did not answer in time what changed of the shift; a seat goes to those who wait. The
/// question of one that has ended or begun otherwise is closed.
@UseCase
public class ReleaseSilent {

    private final SignUpSteps steps;
    private final Consents questions;

    ReleaseSilent(SignUpSteps steps, Consents questions) {
        this.steps = steps;
        this.questions = questions;
    }

    /// Whether it was released.
    public Outcome<Boolean> release(UUID id) {
        Optional<Held> found = steps.hold(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Held held = found.get();
        Optional<ConsentQuestion> question =
                questions.open(id).filter(open -> !held.now().isBefore(open.dueAt()));
        if (question.isEmpty()) {
            return Outcome.done(false);
        }
        boolean ahead = held.state().isAhead();
        questions.answer(id, ahead ? Answer.SILENT : Answer.ENDED, held.now());
        return ahead
                ? steps.take(held, Step.CANCEL, CancelReason.NOT_CONSENTED).map(released -> true)
                : Outcome.done(false);
    }
}
