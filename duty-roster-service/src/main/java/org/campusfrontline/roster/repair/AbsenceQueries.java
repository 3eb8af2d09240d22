package org.campusfrontline.roster.repair;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;

/// Reads absences for those who plan the unit; nobody else sees them.
@Singleton
class AbsenceQueries {

    private final StoredRosters rosters;
    private final AbsenceStore absences;
    private final AbsenceAnswers answers;
    private final PeriodAccess access;

    AbsenceQueries(StoredRosters rosters, AbsenceStore absences, AbsenceAnswers answers, PeriodAccess access) {
        this.rosters = rosters;
        this.absences = absences;
        this.answers = answers;
        this.access = access;
    }

    AbsenceView find(UUID roster, UUID id, AbsenceAnswers.Asked asked) {
        StoredRoster stored = planned(roster);
        NotedAbsence absence = absences.find(id)
                .filter(one -> one.period().equals(stored.period().id()))
                .orElseThrow(AbsenceQueries::notFound);
        NoteAbsence.notInForce(stored).ifPresent(refusal -> {
            throw new RefusedException(List.of(refusal));
        });
        return answers.patiently(stored, absence, asked);
    }

    Page<AbsenceView> page(UUID roster, Optional<Cursor> cursor, int limit) {
        StoredRoster stored = planned(roster);
        List<AbsenceView> rows = absences.page(stored.period().id(), cursor.map(Cursor::id), limit + 1).stream()
                .map(absence -> answers.bare(stored, absence))
                .toList();
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }

    private StoredRoster planned(UUID roster) {
        return rosters.find(roster)
                .filter(stored -> access.refusalToPlan(stored.period().scope()).isEmpty())
                .orElseThrow(AbsenceQueries::notFound);
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
