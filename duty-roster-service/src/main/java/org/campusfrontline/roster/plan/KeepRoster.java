package org.campusfrontline.roster.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Keeps a computed plan as the next version of its period's rosters.
@UseCase
public class KeepRoster {

    private final PeriodStore periods;
    private final RosterStore rosters;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    KeepRoster(PeriodStore periods, RosterStore rosters, Audit audit, Ids ids, Clock clock) {
        this.periods = periods;
        this.rosters = rosters;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// The plan, its figures, and the lists that it was computed from; `kept` is told the id as the transaction's last
    /// step.
    public record Computed(
            UUID period,
            Roster.Figures figures,
            PeriodParts.All parts,
            Map<String, List<String>> plan,
            Consumer<UUID> kept) {}

    public Outcome<UUID> keep(Computed computed) {
        PlanningPeriod period = periods.lock(computed.period()).orElseThrow();
        int number = rosters.nextNumber(period.id());
        Roster roster = new Roster(
                ids.next(),
                period.id(),
                number,
                RosterState.SOLVED,
                computed.figures(),
                computed.parts(),
                computed.plan(),
                clock.instant(),
                null,
                1);
        rosters.add(roster);
        audit.record(new AuditEntry(
                "roster.solved",
                "roster",
                roster.id().toString(),
                period.scope().unit(),
                Map.of("number", number, "value", computed.figures().value())));
        computed.kept().accept(roster.id());
        return Outcome.done(roster.id());
    }
}
