package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.timeline.Timelines;

/// Looks again whether the person of a sign-up meets what its post asks for. Where not, the sign-up is marked and the
/// person told; a seat is released once its shift is near, a place in the line is kept.
@UseCase
public class JudgeSignUp {

    private final SignUpStore store;
    private final ShiftQueries shifts;
    private final Timelines timelines;
    private final EligibilityCheck eligibility;
    private final Lapses lapses;
    private final CancelSignUp cancelSignUp;
    private final SignUpLog log;
    private final LapseSettings settings;
    private final Clock clock;

    JudgeSignUp(
            SignUpStore store,
            ShiftQueries shifts,
            Timelines timelines,
            EligibilityCheck eligibility,
            Lapses lapses,
            CancelSignUp cancelSignUp,
            SignUpLog log,
            LapseSettings settings,
            Clock clock) {
        this.store = store;
        this.shifts = shifts;
        this.timelines = timelines;
        this.eligibility = eligibility;
        this.lapses = lapses;
        this.cancelSignUp = cancelSignUp;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /// Whether it stands and everything is met.
    public Outcome<Boolean> judge(UUID id) {
        Optional<SignUp> seen = store.find(id);
        if (seen.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        ShiftFacts shift = shifts.find(seen.get().shift()).orElseThrow();
        if (timelines.lock(seen.get().person(), shift.start(), shift.end()).isEmpty()) {
            return Outcome.refused(SignUpProblem.PERSON_UNKNOWN);
        }
        SignUp signUp = store.lock(id).orElseThrow();
        Instant now = Moments.stored(clock.instant());
        if (!signUp.state().isAhead() || !now.isBefore(shift.start())) {
            return Outcome.done(false);
        }
        List<String> failed = Lapse.codes(eligibility.refusals(signUp.person(), shift));
        return failed.isEmpty() ? stands(signUp, shift) : lapsed(signUp, shift, failed, now);
    }

    private Outcome<Boolean> stands(SignUp signUp, ShiftFacts shift) {
        if (lapses.clear(signUp.id())) {
            log.regained(signUp, shift);
        }
        return Outcome.done(true);
    }

    private Outcome<Boolean> lapsed(SignUp signUp, ShiftFacts shift, List<String> failed, Instant now) {
        boolean seated = signUp.seated();
        Instant releaseAt = shift.start().minus(settings.releaseBefore());
        if (seated && !now.isBefore(releaseAt)) {
            lapses.put(signUp.id(), new Lapse(failed, null), now);
            return cancelSignUp
                    .cancel(new CancelSignUp.Order(signUp.id(), CancelReason.NOT_ELIGIBLE, signUp.version()))
                    .map(released -> false);
        }
        Lapse lapse = new Lapse(failed, seated ? releaseAt : null);
        if (lapses.find(signUp.id()).filter(lapse::equals).isEmpty()) {
            SignUp marked = signUp.lapsed(now);
            store.update(marked);
            lapses.put(signUp.id(), lapse, now);
            log.lapsed(marked, shift, lapse);
        }
        return Outcome.done(false);
    }
}
