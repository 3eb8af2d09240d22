package org.campusfrontline.volunteer.recruitment.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.problem.ProblemCatalogue;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.volunteer.recruitment.attendance.AttendanceResult.AttendanceRefusal;
import org.campusfrontline.volunteer.recruitment.attendance.ShiftAttendanceResource.AttendanceEntry;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUpAccess;
import org.jspecify.annotations.Nullable;

/// The attendance sheet of a shift. Each entry is a transaction of its own, so that one that is refused keeps none of
/// the others back.
@Singleton
class ShiftAttendance {

    private final ShiftQueries shifts;
    private final AttendanceQueries queries;
    private final TellForOthers tellForOthers;
    private final ProblemCatalogue catalogue;
    private final RequestFacts request;
    private final Caller caller;

    ShiftAttendance(
            ShiftQueries shifts,
            AttendanceQueries queries,
            TellForOthers tellForOthers,
            ProblemCatalogue catalogue,
            RequestFacts request,
            Caller caller) {
        this.shifts = shifts;
        this.queries = queries;
        this.tellForOthers = tellForOthers;
        this.catalogue = catalogue;
        this.request = request;
        this.caller = caller;
    }

    Outcome<List<AttendanceView>> list(UUID shift, @Nullable UUID after, int limit) {
        return toRun(shift).map(facts -> queries.ofShift(shift, after, limit));
    }

    Outcome<List<AttendanceResult>> tell(UUID shift, List<AttendanceEntry> entries) {
        return toRun(shift)
                .map(facts -> entries.stream().map(entry -> tell(shift, entry)).toList());
    }

    private AttendanceResult tell(UUID shift, AttendanceEntry entry) {
        Outcome<AttendanceView> told =
                tellForOthers.tell(new TellForOthers.Order(shift, entry.signUp(), entry.word(), entry.occurredAt()));
        return switch (told) {
            case Outcome.Done<AttendanceView> done ->
                new AttendanceResult(entry.signUp(), entry.clientId(), done.value(), List.of());
            case Outcome.Refused<AttendanceView> refused ->
                new AttendanceResult(
                        entry.signUp(),
                        entry.clientId(),
                        null,
                        refused.reasons().stream().map(this::refusal).toList());
        };
    }

    private AttendanceRefusal refusal(Refusal reason) {
        return new AttendanceRefusal(
                reason.code().code(), catalogue.title(reason.code(), request.language(), reason.values()));
    }

    private Outcome<ShiftFacts> toRun(UUID shift) {
        Optional<ShiftFacts> found = shifts.find(shift).filter(facts -> !facts.draft());
        return found.map(facts -> caller.refusalUnless(SignUpAccess.RUNNING, facts.tree(), facts.unit())
                        .<Outcome<ShiftFacts>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(facts)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }
}
