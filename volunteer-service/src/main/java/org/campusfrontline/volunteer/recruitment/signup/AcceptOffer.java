package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Clock;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.campusfrontline.volunteer.recruitment.timeline.Timelines;

/// Takes the offered seat. The seat is taken already, so the shift is not locked.
@UseCase
public class AcceptOffer {

    private final SignUpAccess access;
    private final Timelines timelines;
    private final SignUpStore store;
    private final SignUpLog log;
    private final SignUpViews views;
    private final Clock clock;

    AcceptOffer(
            SignUpAccess access,
            Timelines timelines,
            SignUpStore store,
            SignUpLog log,
            SignUpViews views,
            Clock clock) {
        this.access = access;
        this.timelines = timelines;
        this.store = store;
        this.log = log;
        this.views = views;
        this.clock = clock;
    }

    public Outcome<SignUpView> accept(UUID signUp) {
        return access.toAccept(signUp).then(reached -> accept(signUp, reached));
    }

    private Outcome<SignUpView> accept(UUID signUp, SignUpAccess.Reached reached) {
        ShiftFacts shift = reached.shift();
        PersonTime time =
                timelines.lock(reached.person(), shift.start(), shift.end()).orElseThrow();
        if (!time.active()) {
            return Outcome.refused(SignUpProblem.PERSON_INACTIVE);
        }
        return store.lock(signUp)
                .orElseThrow()
                .confirm(Moments.stored(clock.instant()))
                .map(confirmed -> {
                    store.update(confirmed);
                    log.confirmed(confirmed, shift);
                    return views.of(confirmed, shift, null);
                });
    }
}
