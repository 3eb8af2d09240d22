package org.campusfrontline.roster.repair;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.rulebook.BoundSets;

/// Reads rosters as boards, by the rules that bind them and the campus's clock.
@Singleton
class Standings {

    private final BoundSets rules;
    private final CampusTime campus;
    private final Clock clock;

    Standings(BoundSets rules, CampusTime campus, Clock clock) {
        this.rules = rules;
        this.campus = campus;
        this.clock = clock;
    }

    Standing of(StoredRoster stored, List<NotedAbsence> absences) {
        return new Standing(stored, rules.problem(stored.period()), absences, now());
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), campus.zone());
    }
}
