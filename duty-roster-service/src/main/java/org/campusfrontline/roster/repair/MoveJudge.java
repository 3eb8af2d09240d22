package org.campusfrontline.roster.repair;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;

/// Judges duties that pass from person to person, or to somebody who is called, for features that move them by
/// agreement. It says whether, never why not.
@Singleton
public class MoveJudge {

    private final Standings standings;
    private final AbsenceStore absences;
    private final DutyStore duties;
    private final Directory directory;
    private final CampusTime campus;

    MoveJudge(Standings standings, AbsenceStore absences, DutyStore duties, Directory directory, CampusTime campus) {
        this.standings = standings;
        this.absences = absences;
        this.duties = duties;
        this.directory = directory;
        this.campus = campus;
    }

    /// By the rules and absences as they are now.
    public JudgedMoves in(StoredRoster stored) {
        return judged(
                stored, standings.of(stored, absences.standing(stored.period().id())));
    }

    /// The same for open seats that somebody takes by the own yes: no freeze keeps a seat empty.
    public JudgedMoves called(StoredRoster stored) {
        return judged(
                stored,
                standings.lifted(stored, absences.standing(stored.period().id())));
    }

    private JudgedMoves judged(StoredRoster stored, Standing standing) {
        return new JudgedMoves(standing, (person, date, shift) -> free(stored.period(), person, date, shift));
    }

    /// Whether the person is still here and has no duty of another period at that time.
    private boolean free(PlanningPeriod period, String person, LocalDate date, PeriodParts.ShiftPart shift) {
        Instant start = date.atTime(shift.startsAt()).atZone(campus.zone()).toInstant();
        Instant end = start.plusSeconds(60L * shift.minutes());
        return directory.isHere(person) && !duties.busyElsewhere(period.id(), person, start, end);
    }
}
