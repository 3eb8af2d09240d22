package org.campusfrontline.volunteer.recruitment.signup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.volunteer.recruitment.signup.Consents.Answer;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;

/// The answer of a person to what changed of the shift. To say yes twice changes nothing; nobody says yes to a time at
/// which another seat or a duty stands.
@UseCase
public class ConsentToChange {

    private final SignUpAccess access;
    private final SignUpSteps steps;
    private final SignUpStore store;
    private final Consents questions;
    private final TimeCheck time;
    private final ChangeLog log;
    private final SignUpViews views;

    ConsentToChange(
            SignUpAccess access,
            SignUpSteps steps,
            SignUpStore store,
            Consents questions,
            TimeCheck time,
            ChangeLog log,
            SignUpViews views) {
        this.access = access;
        this.steps = steps;
        this.store = store;
        this.questions = questions;
        this.time = time;
        this.log = log;
        this.views = views;
    }

    /// `revision` is the one that the person has read.
    public Outcome<SignUpView> consent(UUID signUp, int revision) {
        return access.toTell(signUp).then(shift -> consent(steps.hold(signUp).orElseThrow(), revision));
    }

    public Outcome<SignUpView> refuse(UUID signUp, int revision) {
        return access.toTell(signUp).then(shift -> refuse(steps.hold(signUp).orElseThrow(), revision));
    }

    private Outcome<SignUpView> consent(Held held, int revision) {
        Optional<ConsentQuestion> question = question(held);
        if (question.isEmpty() && questions.isGiven(held.id(), revision)) {
            return Outcome.done(steps.view(held));
        }
        Optional<Refusal> unasked = refusal(question, revision);
        List<Refusal> refusals = unasked.map(List::of).orElseGet(() -> time.refusals(held));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        SignUp now = held.signUp().told(held.signUp().offerUntil(), held.now());
        store.update(now);
        questions.answer(now.id(), Answer.CONSENTED, held.now());
        log.consented(now, held.shift(), revision);
        return Outcome.done(views.of(now, held.shift(), null));
    }

    private Outcome<SignUpView> refuse(Held held, int revision) {
        Optional<Refusal> unasked = refusal(question(held), revision);
        if (unasked.isPresent()) {
            return Outcome.refused(unasked.get());
        }
        questions.answer(held.id(), Answer.REFUSED, held.now());
        return steps.take(held, Step.CANCEL, CancelReason.CHANGE_REFUSED);
    }

    /// None any more for one whose service has begun: who came has agreed.
    private Optional<ConsentQuestion> question(Held held) {
        return held.state().isAhead() ? questions.open(held.id()) : Optional.empty();
    }

    private static Optional<Refusal> refusal(Optional<ConsentQuestion> question, int revision) {
        if (question.isEmpty()) {
            return Optional.of(Refusal.of(SignUpProblem.NOTHING_ASKED));
        }
        int asked = question.get().revision();
        return asked == revision
                ? Optional.empty()
                : Optional.of(Refusal.of(SignUpProblem.ASKED_ANEW)
                        .with("present", asked)
                        .at("/revision"));
    }
}
