package org.campusfrontline.roster.ledger;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.roster.duty.DutiesReplaced;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Load;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.planning.Wish;

/// Books what a published roster gives each person to carry, and reverses the version before. A roster that stands in
/// the books already changes nothing, so a publication can be told again.
@Singleton
class LoadOfDuties {

    private record Cell(String person, LocalDate day) {}

    private final LoadStore store;
    private final PeriodWeights weights;
    private final Audit audit;

    LoadOfDuties(LoadStore store, PeriodWeights weights, Audit audit) {
        this.store = store;
        this.weights = weights;
        this.audit = audit;
    }

    void book(@Observes DutiesReplaced replaced) {
        PlanningPeriod period = replaced.period();
        if (store.knows(period.id(), origin(replaced.roster()))) {
            return;
        }
        int reversed = store.reverse(period.id(), replaced.at());
        List<LoadEntry> entries = entries(replaced);
        store.addAll(entries, replaced.at());
        audit.record(new AuditEntry(
                "load.booked",
                "planning-period",
                period.id().toString(),
                period.scope().unit(),
                Map.of("roster", replaced.roster().toString(), "entries", entries.size(), "reversed", reversed)));
    }

    private static String origin(UUID roster) {
        return "roster/" + roster + "/";
    }

    private List<LoadEntry> entries(DutiesReplaced replaced) {
        PlanningPeriod period = replaced.period();
        Map<Cell, Load> loads = loads(replaced);
        Set<Cell> daysOff = new HashSet<>();
        period.parts().daysOff().forEach(off -> daysOff.add(new Cell(off.person(), off.date())));
        List<LoadEntry> entries = new ArrayList<>();
        for (PeriodParts.StaffPart member : period.parts().staff()) {
            for (LocalDate day = period.start(); !day.isAfter(period.end()); day = day.plusDays(1)) {
                Cell cell = new Cell(member.person(), day);
                boolean available = !daysOff.contains(cell);
                Load load = loads.getOrDefault(cell, Load.NONE);
                if (available || !load.isNone()) {
                    entries.add(new LoadEntry(
                            member.person(),
                            origin(replaced.roster()) + day,
                            LoadEntry.Kind.ROSTER,
                            period.scope().tree(),
                            period.scope().unit(),
                            period.id(),
                            day,
                            available ? 1 : 0,
                            load));
                }
            }
        }
        return entries;
    }

    /// What each person carries on each day of a duty, and which wishes were met.
    private Map<Cell, Load> loads(DutiesReplaced replaced) {
        PlanningPeriod period = replaced.period();
        PeriodWeights.Weighing weighing = weights.of(period);
        Map<Cell, Load> loads = new HashMap<>();
        Map<Cell, String> shifts = new HashMap<>();
        for (Duty duty : replaced.duties()) {
            Cell cell = new Cell(duty.person(), duty.date());
            loads.merge(cell, weighing.of(duty.start(), duty.end(), duty.shift()), Load::plus);
            shifts.put(cell, duty.shift());
        }
        for (PeriodParts.RequestPart request : period.parts().requests()) {
            Cell cell = new Cell(request.person(), request.date());
            boolean works = request.shift().equals(shifts.get(cell));
            boolean honoured = works == (request.wish() == Wish.ON);
            loads.merge(cell, Load.of(honoured ? Axis.WISHES_HONOURED : Axis.WISHES_REFUSED, 1), Load::plus);
        }
        return loads;
    }
}
