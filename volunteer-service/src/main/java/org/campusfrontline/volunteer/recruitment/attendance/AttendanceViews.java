package org.campusfrontline.volunteer.recruitment.attendance;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.volunteer.recruitment.attendance.Attendance.Stamp;
import org.campusfrontline.volunteer.recruitment.attendance.rule.ServiceWindow;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.jspecify.annotations.Nullable;

/// Makes views, with what the person may do next.
@Singleton
public class AttendanceViews {

    private final AttendanceSettings settings;
    private final Actions actions;
    private final Clock clock;

    AttendanceViews(AttendanceSettings settings, Actions actions, Clock clock) {
        this.settings = settings;
        this.actions = actions;
        this.clock = clock;
    }

    public ServiceWindow window(Instant start, Instant end) {
        return new ServiceWindow(start, end, settings.early(), settings.late());
    }

    /// What is known of the sign-up itself.
    record Standing(
            UUID signUp, String person, SignUpState state, UUID shift, Instant start, Instant end, long version) {

        static Standing of(UUID signUp, String person, SignUpState state, ShiftFacts shift, long version) {
            return new Standing(signUp, person, state, shift.shift(), shift.start(), shift.end(), version);
        }
    }

    AttendanceView of(Standing of, @Nullable Attendance attendance) {
        ServiceWindow window = window(of.start(), of.end());
        Stamp came = attendance == null ? null : attendance.came();
        Stamp left = attendance == null ? null : attendance.left();
        return new AttendanceView(
                of.signUp(),
                of.person(),
                of.state(),
                of.shift(),
                of.start(),
                of.end(),
                came == null ? null : came.at(),
                came == null ? null : came.how(),
                left == null ? null : left.at(),
                left == null ? null : left.how(),
                came == null || left == null ? null : minutes(window, came, left),
                attendance != null && attendance.needsVouching(),
                attendance != null && attendance.bookedAt() != null,
                attendance == null ? null : attendance.problem(),
                of.version(),
                actions(of, window));
    }

    private static Integer minutes(ServiceWindow window, Stamp came, Stamp left) {
        return window.served(came.at(), left.at())
                .map(served ->
                        (int) Duration.between(served.from(), served.to()).toMinutes())
                .orElse(0);
    }

    private List<Action> actions(Standing of, ServiceWindow window) {
        Instant now = clock.instant();
        Optional<Refusal> toCome = of.state().refusalOf(Step.CHECK_IN).or(() -> window.refusalToCome(now));
        Optional<Refusal> toLeave = of.state().refusalOf(Step.CHECK_OUT).or(() -> window.refusalToLeave(now));
        return List.of(actions.of("check-in", toCome), actions.of("check-out", toLeave));
    }
}
