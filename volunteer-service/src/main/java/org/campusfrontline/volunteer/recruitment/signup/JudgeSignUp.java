package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;

/// Looks again whether the person of a sign-up meets what its post asks for. Where not, the sign-up is marked and the
/// person told; a seat is released once its shift is near, a place in the line is kept.
@UseCase
public class JudgeSignUp {

    private final SignUpSteps steps;
    private final SignUpStore store;
    private final EligibilityCheck eligibility;
    private final Lapses lapses;
    private final SignUpLog log;
    private final LapseSettings settings;

    JudgeSignUp(
            SignUpSteps steps,
            SignUpStore store,
            EligibilityCheck eligibility,
            Lapses lapses,
            SignUpLog log,
            LapseSettings settings) {
        this.steps = steps;
        this.store = store;
        this.eligibility = eligibility;
        this.lapses = lapses;
        this.log = log;
        this.settings = settings;
    }

    /// Whether it stands and everything is met.
    public Outcome<Boolean> judge(UUID id) {
        Optional<Held> found = steps.hold(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Held held = found.get();
        if (!held.state().isAhead() || !held.now().isBefore(held.shift().start())) {
            return Outcome.done(false);
        }
        List<String> failed = Lapse.codes(eligibility.refusals(held.person(), held.shift()));
        return failed.isEmpty() ? stands(held) : lapsed(held, failed);
    }

    private Outcome<Boolean> stands(Held held) {
        if (lapses.clear(held.id())) {
            log.regained(held.signUp(), held.shift());
        }
        return Outcome.done(true);
    }

    private Outcome<Boolean> lapsed(Held held, List<String> failed) {
        boolean seated = held.signUp().seated();
        Instant releaseAt = held.shift().start().minus(settings.releaseBefore());
        if (seated && !held.now().isBefore(releaseAt)) {
            lapses.put(held.id(), new Lapse(failed, null), held.now());
            return steps.take(held, Step.CANCEL, CancelReason.NOT_ELIGIBLE).map(released -> false);
        }
        Lapse lapse = new Lapse(failed, seated ? releaseAt : null);
        if (lapses.find(held.id()).filter(lapse::equals).isEmpty()) {
            SignUp marked = held.signUp().lapsed(held.now());
            store.update(marked);
            lapses.put(held.id(), lapse, held.now());
            log.lapsed(marked, held.shift(), lapse);
        }
        return Outcome.done(false);
    }
}
