package org.campusfrontline.roster.ledger;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.calendar.CampusCalendar;
import org.campusfrontline.roster.ledger.load.DutyLoad;
import org.campusfrontline.roster.ledger.load.Load;
import org.campusfrontline.roster.ledger.load.Nights;
import org.campusfrontline.roster.ledger.load.Zone;
import org.campusfrontline.roster.period.PlanningPeriod;

/// What duties of a period weigh: by its unit's calendar, the campus's nights, and where its shifts are worked.
@Singleton
public class PeriodWeights {

    private final ExposureStore exposures;
    private final CampusCalendar calendar;
    private final Nights nights;
    private final CampusTime time;

    PeriodWeights(ExposureStore exposures, CampusCalendar calendar, Nights nights, CampusTime time) {
        this.exposures = exposures;
        this.calendar = calendar;
        this.nights = nights;
        this.time = time;
    }

    /// Weighs a duty of one of the period's shifts.
    public interface Weighing {
        Load of(Instant start, Instant end, String shift);
    }

    public Weighing of(PlanningPeriod period) {
        DutyLoad weighing = new DutyLoad(
                nights,
                time.zone(),
                calendar.classes(
                        period.scope().tree(),
                        period.scope().unit(),
                        period.start(),
                        period.end().plusDays(1)));
        Map<String, Zone> zones = exposures.of(period.id()).zones();
        return (start, end, shift) -> weighing.of(start, end, zones.getOrDefault(shift, Zone.GREEN));
    }
}
