package org.campusfrontline.volunteer.recruitment.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.attendance.Attendance.Stamp;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Absence;
import org.campusfrontline.volunteer.recruitment.attendance.rule.AttendanceProblem;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Evidence;
import org.campusfrontline.volunteer.recruitment.attendance.rule.ServiceWindow;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Told;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.jspecify.annotations.Nullable;

/// What those who run a post say of one person's attendance. Nobody says it of themselves.
@UseCase
class TellForOthers {

    private final SignUpSteps steps;
    private final EligibilityCheck eligibility;
    private final AttendanceBook book;
    private final Attendances attendances;
    private final AttendanceViews views;
    private final AttendanceSettings settings;
    private final Caller caller;

    TellForOthers(
            SignUpSteps steps,
            EligibilityCheck eligibility,
            AttendanceBook book,
            Attendances attendances,
            AttendanceViews views,
            AttendanceSettings settings,
            Caller caller) {
        this.steps = steps;
        this.eligibility = eligibility;
        this.book = book;
        this.attendances = attendances;
        this.views = views;
        this.settings = settings;
        this.caller = caller;
    }

    /// What is said.
    enum Word {
        CHECK_IN,
        CHECK_OUT,
        NO_SHOW,
        EXCUSED,
        /// The check-in was a mistake.
        UNDO_CHECK_IN,
        /// What was assumed, or told late by a phone, is true.
        VOUCH
    }

    record Order(
            UUID shift, UUID signUp, Word word, @Nullable Instant happened) {}

    /// The caller runs the shift.
    public Outcome<AttendanceView> tell(Order order) {
        Optional<Held> found = steps.hold(order.signUp());
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Held held = found.get();
        if (!held.shift().shift().equals(order.shift())) {
            return Outcome.refused(AttendanceProblem.OTHER_SHIFT);
        }
        if (held.person().equals(caller.person())) {
            return Outcome.refused(AttendanceProblem.OWN_ATTENDANCE);
        }
        Instant happened = order.happened() == null ? held.now() : Moments.stored(order.happened());
        return switch (order.word()) {
            case CHECK_IN -> checkIn(held, new Told(happened, held.now()));
            case CHECK_OUT -> checkOut(held, new Told(happened, held.now()));
            case NO_SHOW -> noShow(held);
            case EXCUSED -> without(held, Step.EXCUSE);
            case UNDO_CHECK_IN -> book.undone(held);
            case VOUCH -> vouch(held);
        };
    }

    private Outcome<AttendanceView> checkIn(Held held, Told told) {
        Optional<Refusal> refusal =
                told.refusal(settings.offline()).or(() -> window(held).refusalToCome(told.happened()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<Refusal> unfit = eligibility.refusals(held.person(), held.shift());
        return unfit.isEmpty() ? book.came(held, stamp(told)) : Outcome.refused(unfit);
    }

    private Outcome<AttendanceView> checkOut(Held held, Told told) {
        return told.refusal(settings.offline())
                .or(() -> window(held).refusalToLeave(told.happened()))
                .or(() -> attendances
                        .find(held.id())
                        .filter(attendance ->
                                told.happened().isBefore(attendance.came().at()))
                        .map(attendance -> Refusal.of(AttendanceProblem.BEFORE_CHECK_IN)
                                .with("cameAt", attendance.came().at())))
                .<Outcome<AttendanceView>>map(Outcome::refused)
                .orElseGet(() -> book.left(held, stamp(told)));
    }

    private Outcome<AttendanceView> noShow(Held held) {
        return held.state()
                .refusalOf(Step.MISS)
                .or(() -> new Absence(held.shift().start(), held.changedAt(), settings.patience()).refusal(held.now()))
                .<Outcome<AttendanceView>>map(Outcome::refused)
                .orElseGet(() -> without(held, Step.MISS));
    }

    private Outcome<AttendanceView> without(Held held, Step step) {
        Outcome<SignUpView> taken = steps.take(held, step, null);
        return taken.map(view -> views.of(
                AttendanceViews.Standing.of(held.id(), held.person(), view.state(), held.shift(), view.version()),
                null));
    }

    /// Its person is not the caller, so two people stand for it.
    private Outcome<AttendanceView> vouch(Held held) {
        Optional<Attendance> found = attendances.lock(held.id());
        if (held.state() != SignUpState.CHECKED_OUT || found.isEmpty()) {
            return Outcome.refused(AttendanceProblem.NOTHING_TO_VOUCH);
        }
        return Outcome.done(book.amend(held, found.get(), found.get().vouched(caller.person())));
    }

    private ServiceWindow window(Held held) {
        return views.window(held.shift().start(), held.shift().end());
    }

    private Stamp stamp(Told told) {
        return new Stamp(told.happened(), told.isOffline() ? Evidence.OFFLINE_LEAD : Evidence.LEAD, caller.person());
    }
}
