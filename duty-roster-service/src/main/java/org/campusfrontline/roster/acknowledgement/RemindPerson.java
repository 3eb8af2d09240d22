package org.campusfrontline.roster.acknowledgement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.call.CallKind;
import org.campusfrontline.roster.call.DutyCalls;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A person is told once, before the deadline, that they have not acknowledged yet. The row is taken first, so that one
/// replica tells it and nobody is reminded of what they acknowledge meanwhile.
@UseCase
class RemindPerson {

    private final AcknowledgementStore acknowledgements;
    private final PeriodStore periods;
    private final DutyCalls calls;
    private final Audit audit;
    private final Clock clock;

    RemindPerson(
            AcknowledgementStore acknowledgements, PeriodStore periods, DutyCalls calls, Audit audit, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.periods = periods;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    /// False where another replica was first, or nothing is to be acknowledged any more.
    public Outcome<Boolean> remind(UUID id) {
        if (!acknowledgements.reminded(id, Moments.stored(clock.instant()))) {
            return Outcome.done(false);
        }
        Acknowledgement one = acknowledgements.find(id).orElseThrow();
        PlanningPeriod period = periods.find(one.period()).orElseThrow();
        PlanningPeriod.Scope scope = period.scope();
        DutyCalls.Subject subject = new DutyCalls.Subject(
                id,
                scope.tree(),
                scope.unit(),
                period.titles().zh(),
                period.titles().en(),
                1);
        calls.make(subject, CallKind.ROSTER_TO_ACKNOWLEDGE, List.of(one.person()), firstStart(one), one.deadline());
        audit.record(new AuditEntry(
                "roster-acknowledgement.reminded",
                "roster",
                one.roster().toString(),
                scope.unit(),
                Map.of("acknowledgement", id.toString())));
        return Outcome.done(true);
    }

    /// Of the changed duties, as they are or were.
    private static Instant firstStart(Acknowledgement one) {
        return one.days().stream()
                .flatMap(day -> Stream.of(day.now(), day.before())
                        .filter(Objects::nonNull)
                        .limit(1))
                .map(Acknowledgement.DutyNews::start)
                .min(Instant::compareTo)
                .orElse(one.deadline());
    }
}
