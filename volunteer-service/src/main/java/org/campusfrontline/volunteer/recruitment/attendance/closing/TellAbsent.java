package org.campusfrontline.volunteer.recruitment.attendance.closing;

import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.attendance.AttendanceSettings;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Absence;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;

/// Marks who has not come as absent; the seat goes to those who wait, and the person is told how to appeal.
@UseCase
class TellAbsent {

    private final SignUpSteps steps;
    private final AttendanceSettings settings;

    TellAbsent(SignUpSteps steps, AttendanceSettings settings) {
        this.steps = steps;
        this.settings = settings;
    }

    public Outcome<SignUpView> tell(UUID signUp) {
        Optional<Held> held = steps.hold(signUp).filter(this::isAbsent);
        return held.map(absent -> steps.take(absent, Step.MISS, null))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private boolean isAbsent(Held held) {
        Absence absence = new Absence(held.shift().start(), held.changedAt(), settings.patience());
        return held.state() == SignUpState.CONFIRMED
                && absence.refusal(held.now()).isEmpty();
    }
}
