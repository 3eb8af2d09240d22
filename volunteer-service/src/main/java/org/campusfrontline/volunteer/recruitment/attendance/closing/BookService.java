package org.campusfrontline.volunteer.recruitment.attendance.closing;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.hours.ledger.HoursLedger;
import org.campusfrontline.volunteer.hours.ledger.Service;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.attendance.Attendance;
import org.campusfrontline.volunteer.recruitment.attendance.AttendanceViews;
import org.campusfrontline.volunteer.recruitment.attendance.Attendances;
import org.campusfrontline.volunteer.recruitment.attendance.rule.ServiceWindow;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;

/// Books the minutes of a service that is over and completes its sign-up. Where the ledger refuses them, the reason
/// stands with the attendance until somebody who runs the post looks at it.
@UseCase
class BookService {

    private final SignUpSteps steps;
    private final Attendances attendances;
    private final AttendanceViews views;
    private final HoursLedger ledger;

    BookService(SignUpSteps steps, Attendances attendances, AttendanceViews views, HoursLedger ledger) {
        this.steps = steps;
        this.attendances = attendances;
        this.views = views;
        this.ledger = ledger;
    }

    /// Whether it is booked now.
    public Outcome<Boolean> book(UUID signUp) {
        Optional<Held> held = steps.hold(signUp).filter(over -> over.state() == SignUpState.CHECKED_OUT);
        Optional<Attendance> attendance = attendances.lock(signUp).filter(BookService::isDue);
        return held.isPresent() && attendance.isPresent()
                ? book(held.get(), attendance.get())
                : Outcome.refused(CommonProblem.NOT_FOUND);
    }

    private Outcome<Boolean> book(Held held, Attendance attendance) {
        ShiftFacts shift = held.shift();
        ServiceWindow window = views.window(shift.start(), shift.end());
        Optional<ServiceWindow.Served> served = window.served(
                attendance.came().at(),
                Objects.requireNonNull(attendance.left()).at());
        Optional<Outcome<HoursEntry>> booked =
                served.map(span -> entry(held, attendance, new ServiceSpan(span.from(), span.to())));
        if (booked.isPresent() && booked.get() instanceof Outcome.Refused<HoursEntry> refused) {
            attendances.put(
                    attendance.unbookable(refused.reasons().getFirst().code().code()));
            return Outcome.done(false);
        }
        attendances.put(attendance.booked(held.now()));
        return steps.take(held, Step.COMPLETE, null).map(completed -> true);
    }

    private Outcome<HoursEntry> entry(Held held, Attendance attendance, ServiceSpan span) {
        ShiftFacts shift = held.shift();
        Service service =
                new Service(held.person(), shift.tree(), shift.unit(), HoursKind.ACTIVITY, shift.activity(), span);
        return attendance.isMeasured() ? ledger.measured(held.id(), service) : ledger.vouched(held.id(), service);
    }

    private static boolean isDue(Attendance attendance) {
        return attendance.left() != null
                && attendance.bookedAt() == null
                && attendance.problem() == null
                && (attendance.isMeasured() || attendance.vouchedBy() != null);
    }
}
