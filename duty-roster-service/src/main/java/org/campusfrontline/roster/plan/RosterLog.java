package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.roster.duty.DutiesChanged;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Writes a publication's events into the outbox: one of the roster, one of each person's duties.
@Singleton
class RosterLog {

    static final String ROSTERS = "roster.roster.v1";
    static final String DUTY_PLANS = "roster.duty-plan.v1";

    private static final String TYPES = "org.campusfrontline.roster.";
    private final Outbox outbox;

    RosterLog(Outbox outbox) {
        this.outbox = outbox;
    }

    void published(Reading reading, List<DutiesChanged.Told> told, Instant at, long publication) {
        outbox.append(rosterPublished(reading, at, publication));
        outbox.appendAll(told.stream()
                .map(one -> dutyPlan(reading, one, at, publication))
                .toList());
    }

    private static OutgoingEvent rosterPublished(Reading reading, Instant at, long publication) {
        PlanningPeriod period = reading.period();
        return new OutgoingEvent(
                ROSTERS,
                period.id().toString(),
                TYPES + "roster-published",
                publication,
                new RosterEvent.RosterPublished(
                        period.id(),
                        reading.id(),
                        period.scope().tree(),
                        period.scope().unit(),
                        period.scope().emergency(),
                        period.titles().zh(),
                        period.titles().en(),
                        period.start(),
                        period.end(),
                        reading.roster().figures().seatsWanted(),
                        reading.roster().figures().seatsFilled(),
                        at,
                        publication));
    }

    private static OutgoingEvent dutyPlan(Reading reading, DutiesChanged.Told told, Instant at, long publication) {
        PlanningPeriod period = reading.period();
        return new OutgoingEvent(
                DUTY_PLANS,
                period.id() + "/" + told.person(),
                TYPES + "duty-plan-published",
                publication,
                new RosterEvent.DutyPlanPublished(
                        period.id(),
                        reading.id(),
                        told.person(),
                        period.scope().tree(),
                        period.scope().unit(),
                        period.scope().emergency(),
                        period.titles().zh(),
                        period.titles().en(),
                        planned(told.now()),
                        planned(told.before()),
                        told.acknowledgeBy(),
                        at,
                        publication));
    }

    private static List<RosterEvent.PlannedDuty> planned(List<Duty> duties) {
        return duties.stream()
                .map(duty -> new RosterEvent.PlannedDuty(
                        duty.id(), duty.date(), duty.shift(), duty.start(), duty.end(), duty.post()))
                .toList();
    }
}
