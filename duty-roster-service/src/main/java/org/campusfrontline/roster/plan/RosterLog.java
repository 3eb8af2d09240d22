package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
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

    /// `before` are the people who had duties of the period until now: who has none any more is told so.
    void published(Reading reading, List<Duty> duties, List<String> before, Instant at, long publication) {
        Map<String, List<Duty>> byPerson = new LinkedHashMap<>();
        reading.roster().parts().staff().forEach(member -> byPerson.put(member.person(), new ArrayList<>()));
        before.forEach(person -> byPerson.putIfAbsent(person, new ArrayList<>()));
        write(reading, duties, byPerson, at, publication);
    }

    /// Only those are told whose own duties changed.
    void amended(Reading reading, List<Duty> duties, Set<String> changed, Instant at, long publication) {
        Map<String, List<Duty>> byPerson = new LinkedHashMap<>();
        changed.forEach(person -> byPerson.put(person, new ArrayList<>()));
        List<Duty> theirs =
                duties.stream().filter(duty -> changed.contains(duty.person())).toList();
        write(reading, theirs, byPerson, at, publication);
    }

    private void write(
            Reading reading, List<Duty> duties, Map<String, List<Duty>> byPerson, Instant at, long publication) {
        outbox.append(rosterPublished(reading, at, publication));
        duties.forEach(duty -> byPerson.computeIfAbsent(duty.person(), person -> new ArrayList<>())
                .add(duty));
        List<OutgoingEvent> plans = new ArrayList<>();
        byPerson.forEach((person, own) -> plans.add(dutyPlan(reading, person, own, at, publication)));
        outbox.appendAll(plans);
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

    private static OutgoingEvent dutyPlan(
            Reading reading, String person, List<Duty> duties, Instant at, long publication) {
        PlanningPeriod period = reading.period();
        List<RosterEvent.PlannedDuty> planned = duties.stream()
                .map(duty -> new RosterEvent.PlannedDuty(
                        duty.id(), duty.date(), duty.shift(), duty.start(), duty.end(), duty.post()))
                .toList();
        return new OutgoingEvent(
                DUTY_PLANS,
                period.id() + "/" + person,
                TYPES + "duty-plan-published",
                publication,
                new RosterEvent.DutyPlanPublished(
                        period.id(),
                        reading.id(),
                        person,
                        period.scope().tree(),
                        period.scope().unit(),
                        period.scope().emergency(),
                        period.titles().zh(),
                        period.titles().en(),
                        planned,
                        at,
                        publication));
    }
}
