package org.campusfrontline.volunteer.recruitment.signup;

import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;

/// Takes the offered seat, and with it consents to what changed of the shift while it was offered. The seat is taken
/// already, so the shift is not locked.
@UseCase
public class AcceptOffer {

    private final SignUpAccess access;
    private final SignUpSteps steps;
    private final SignUpStore store;
    private final Consents questions;
    private final TimeCheck time;
    private final SignUpLog log;
    private final SignUpViews views;

    AcceptOffer(
            SignUpAccess access,
            SignUpSteps steps,
            SignUpStore store,
            Consents questions,
            TimeCheck time,
            SignUpLog log,
            SignUpViews views) {
        this.access = access;
        this.steps = steps;
        this.store = store;
        this.questions = questions;
        this.time = time;
        this.log = log;
        this.views = views;
    }

    public Outcome<SignUpView> accept(UUID signUp) {
        return access.toAccept(signUp).then(reached -> accept(steps.hold(signUp).orElseThrow()));
    }

    private Outcome<SignUpView> accept(Held held) {
        if (!held.time().active()) {
            return Outcome.refused(SignUpProblem.PERSON_INACTIVE);
        }
        boolean consents =
                access.isOf(held.person()) && questions.open(held.id()).isPresent();
        List<Refusal> collisions = consents ? time.refusals(held) : List.of();
        if (!collisions.isEmpty()) {
            return Outcome.refused(collisions);
        }
        return held.signUp().confirm(held.now()).map(confirmed -> {
            store.update(confirmed);
            if (consents) {
                questions.answer(confirmed.id(), Consents.Answer.CONSENTED, held.now());
            }
            log.confirmed(confirmed, held.shift());
            return views.of(confirmed, held.shift(), null);
        });
    }
}
