package org.campusfrontline.roster.repair;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.duty.Unavailability;
import org.campusfrontline.roster.freeze.Freeze;
import org.campusfrontline.roster.freeze.rule.FreezeWindow;
import org.campusfrontline.roster.freeze.rule.FreezeWindows;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.rulebook.BoundSets;

/// Reads rosters as boards, by the rules that bind them and the campus's clock.
@Singleton
class Standings {

    private final BoundSets rules;
    private final Freeze freeze;
    private final Unavailability unavailability;
    private final CampusTime campus;
    private final Clock clock;

    Standings(BoundSets rules, Freeze freeze, Unavailability unavailability, CampusTime campus, Clock clock) {
        this.rules = rules;
        this.freeze = freeze;
        this.unavailability = unavailability;
        this.campus = campus;
        this.clock = clock;
    }

    Standing of(StoredRoster stored, List<NotedAbsence> absences) {
        return of(stored, absences, freeze.windows(stored.period()));
    }

    /// As if nothing were frozen: for those who mean to break the glass.
    Standing lifted(StoredRoster stored, List<NotedAbsence> absences) {
        return of(stored, absences, new FreezeWindows(new FreezeWindow(clock.instant(), Duration.ZERO), Map.of()));
    }

    private Standing of(StoredRoster stored, List<NotedAbsence> absences, FreezeWindows windows) {
        List<NotedAbsence> all = new ArrayList<>(absences);
        all.addAll(away(stored));
        return new Standing(
                stored, rules.problem(stored.period()), all, clock.instant().atZone(campus.zone()), windows);
    }

    /// Whoever is not available for another reason is absent as anybody else.
    private List<NotedAbsence> away(StoredRoster stored) {
        List<String> staff = stored.period().parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .toList();
        return unavailability.of(staff, stored.period().start(), stored.period().end()).stream()
                .map(away -> new NotedAbsence(
                        stored.id(),
                        stored.period().id(),
                        away.person(),
                        away.first(),
                        away.last(),
                        "",
                        clock.instant(),
                        null,
                        0))
                .toList();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), campus.zone());
    }
}
