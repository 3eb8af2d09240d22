package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.volunteer.recruitment.duty.DutyFreshness;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.jspecify.annotations.Nullable;

/// Makes views, with what may be done next by whoever may see the sign-up.
@Singleton
class SignUpViews {

    private final Actions actions;
    private final DutyFreshness duties;
    private final Clock clock;

    SignUpViews(Actions actions, DutyFreshness duties, Clock clock) {
        this.actions = actions;
        this.duties = duties;
        this.clock = clock;
    }

    SignUpView of(SignUp signUp, ShiftFacts shift, @Nullable Integer position) {
        return of(signUp, shift, position, null, null);
    }

    SignUpView of(
            SignUp signUp,
            ShiftFacts shift,
            @Nullable Integer position,
            @Nullable Lapse lapse,
            @Nullable ConsentQuestion open) {
        ConsentQuestion question = signUp.state().isAhead() ? open : null;
        return new SignUpView(
                signUp.id(),
                signUp.person(),
                signUp.state(),
                position,
                signUp.offerUntil(),
                signUp.promoted(),
                signUp.atOnce(),
                signUp.standBy(),
                signUp.reason(),
                lapse,
                question,
                shift.shift(),
                shift.post(),
                shift.activity(),
                shift.emergency(),
                shift.tree(),
                shift.unit(),
                shift.titleZh(),
                shift.titleEn(),
                shift.postTitleZh(),
                shift.postTitleEn(),
                shift.category(),
                shift.site(),
                shift.start(),
                shift.end(),
                signUp.signedUpAt(),
                signUp.changedAt(),
                signUp.version(),
                signUp.state().isAhead() ? duties.asOf().orElse(null) : null,
                actions(signUp, shift, question != null));
    }

    private List<Action> actions(SignUp signUp, ShiftFacts shift, boolean asked) {
        Instant now = clock.instant();
        Action cancel = actions.of("cancel", refusalToCancel(signUp.state(), shift, now));
        Action confirm = actions.of("confirm", signUp.state().refusalOf(Step.CONFIRM));
        List<Action> found = new ArrayList<>();
        if (signUp.state() == SignUpState.OFFERED) {
            found.add(confirm);
        }
        if (asked) {
            found.add(actions.of("consent", Optional.empty()));
            found.add(actions.of("refuse-change", Optional.empty()));
        }
        found.add(cancel);
        return found;
    }

    /// One withdraws up to the end of the shift.
    static Optional<Refusal> refusalToCancel(SignUpState state, ShiftFacts shift, Instant now) {
        if (!now.isBefore(shift.end())) {
            return Optional.of(Refusal.of(SignUpProblem.SHIFT_OVER).with("end", shift.end()));
        }
        return state.refusalOf(Step.CANCEL);
    }
}
