package org.campusfrontline.volunteer.recruitment.signup;

import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;

/// Takes the offered seat. The seat is taken already, so the shift is not locked.
@UseCase
public class AcceptOffer {

    private final SignUpAccess access;
    private final SignUpSteps steps;
    private final SignUpStore store;
    private final SignUpLog log;
    private final SignUpViews views;

    AcceptOffer(SignUpAccess access, SignUpSteps steps, SignUpStore store, SignUpLog log, SignUpViews views) {
        this.access = access;
        this.steps = steps;
        this.store = store;
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
        return held.signUp().confirm(held.now()).map(confirmed -> {
            store.update(confirmed);
            log.confirmed(confirmed, held.shift());
            return views.of(confirmed, held.shift(), null);
        });
    }
}
