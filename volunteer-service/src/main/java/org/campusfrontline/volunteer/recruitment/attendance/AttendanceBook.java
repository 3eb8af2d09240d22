package org.campusfrontline.volunteer.recruitment.attendance;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.volunteer.recruitment.attendance.Attendance.Stamp;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;

/// Takes a coming or going down, as a step of the sign-up or, where that was taken, as a better word on it. What is
/// known at least as well already stays as it is, so that the same told twice changes nothing.
@Singleton
public class AttendanceBook {

    private final Attendances attendances;
    private final SignUpSteps steps;
    private final AttendanceViews views;
    private final Audit audit;

    AttendanceBook(Attendances attendances, SignUpSteps steps, AttendanceViews views, Audit audit) {
        this.attendances = attendances;
        this.steps = steps;
        this.views = views;
        this.audit = audit;
    }

    Outcome<AttendanceView> came(Held held, Stamp stamp) {
        Optional<Attendance> before = attendances.lock(held.id());
        if (before.isPresent() && isOpen(held)) {
            return Outcome.done(amend(held, before.get(), before.get().came(stamp)));
        }
        return step(held, Step.CHECK_IN, Attendance.begun(held.id(), stamp));
    }

    public Outcome<AttendanceView> left(Held held, Stamp stamp) {
        Optional<Attendance> before = attendances.lock(held.id());
        if (before.isPresent() && held.state() == SignUpState.CHECKED_OUT) {
            return Outcome.done(amend(held, before.get(), before.get().left(stamp)));
        }
        return before.isPresent()
                ? step(held, Step.CHECK_OUT, before.get().left(stamp))
                : Outcome.refused(
                        held.state().refusalOf(Step.CHECK_OUT).stream().toList());
    }

    /// The check-in was a mistake.
    Outcome<AttendanceView> undone(Held held) {
        return held.state() != SignUpState.CHECKED_IN
                ? Outcome.refused(
                        held.state().refusalOf(Step.UNDO_CHECK_IN).stream().toList())
                : steps.take(held, Step.UNDO_CHECK_IN, null).map(view -> {
                    attendances.delete(held.id());
                    return views.of(
                            AttendanceViews.Standing.of(
                                    held.id(), held.person(), view.state(), held.shift(), view.version()),
                            null);
                });
    }

    AttendanceView amend(Held held, Attendance before, Attendance now) {
        if (!now.equals(before)) {
            write(held, now, "amended");
        }
        return view(held, held.state(), held.version(), now);
    }

    private Outcome<AttendanceView> step(Held held, Step step, Attendance now) {
        return steps.take(held, step, null).map(view -> {
            write(held, now, "told");
            return view(held, view.state(), view.version(), now);
        });
    }

    AttendanceView view(Held held, SignUpState state, long version, Attendance now) {
        return views.of(AttendanceViews.Standing.of(held.id(), held.person(), state, held.shift(), version), now);
    }

    private static boolean isOpen(Held held) {
        return held.state() == SignUpState.CHECKED_IN || held.state() == SignUpState.CHECKED_OUT;
    }

    private void write(Held held, Attendance now, String how) {
        attendances.put(now);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("shift", held.shift().shift());
        facts.put("person", held.person());
        facts.put("cameAt", now.came().at());
        facts.put("cameHow", now.came().how());
        Stamp left = now.left();
        if (left != null) {
            facts.put("leftAt", left.at());
            facts.put("leftHow", left.how());
        }
        if (now.vouchedBy() != null) {
            facts.put("vouchedBy", now.vouchedBy());
        }
        audit.record(new AuditEntry(
                "attendance." + how,
                "sign-up",
                held.id().toString(),
                held.shift().unit(),
                facts));
    }
}
