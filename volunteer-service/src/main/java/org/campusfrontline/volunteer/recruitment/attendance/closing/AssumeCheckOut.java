package org.campusfrontline.volunteer.recruitment.attendance.closing;

import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.attendance.Attendance.Stamp;
import org.campusfrontline.volunteer.recruitment.attendance.AttendanceBook;
import org.campusfrontline.volunteer.recruitment.attendance.AttendanceView;
import org.campusfrontline.volunteer.recruitment.attendance.AttendanceViews;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Evidence;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;

/// Takes the end of the shift for the check-out that somebody forgot; its minutes wait until somebody vouches for it.
@UseCase
class AssumeCheckOut {

    private final SignUpSteps steps;
    private final AttendanceBook book;
    private final AttendanceViews views;

    AssumeCheckOut(SignUpSteps steps, AttendanceBook book, AttendanceViews views) {
        this.steps = steps;
        this.book = book;
        this.views = views;
    }

    public Outcome<AttendanceView> assume(UUID signUp) {
        Optional<Held> held = steps.hold(signUp).filter(this::isStaying);
        return held.map(staying ->
                        book.left(staying, new Stamp(staying.shift().end(), Evidence.ASSUMED, Caller.SYSTEM)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private boolean isStaying(Held held) {
        return held.state() == SignUpState.CHECKED_IN
                && views.window(held.shift().start(), held.shift().end())
                        .refusalToLeave(held.now())
                        .isPresent();
    }
}
