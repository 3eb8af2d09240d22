package org.campusfrontline.roster.acknowledgement;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.history.RosterHistory;
import org.campusfrontline.roster.history.StepKind;
import org.campusfrontline.roster.period.PeriodStore;

/// A person says that they know of their changed duties, be it after the deadline.
@UseCase
class GiveAcknowledgement {

    private final AcknowledgementStore acknowledgements;
    private final AcknowledgementQueries queries;
    private final PeriodStore periods;
    private final RosterHistory history;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    GiveAcknowledgement(
            AcknowledgementStore acknowledgements,
            AcknowledgementQueries queries,
            PeriodStore periods,
            RosterHistory history,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.queries = queries;
        this.periods = periods;
        this.history = history;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<AcknowledgementViews.OwnAcknowledgement> give(UUID id) {
        Optional<Acknowledgement> found =
                acknowledgements.find(id).filter(one -> one.person().equals(caller.person()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Instant now = Moments.stored(clock.instant());
        if (!acknowledgements.give(id, now)) {
            AcknowledgementState state = acknowledgements.find(id).orElseThrow().state();
            return Outcome.refused(
                    state == AcknowledgementState.REPLACED
                            ? AcknowledgementProblem.TAKEN_OVER
                            : AcknowledgementProblem.GIVEN_ALREADY);
        }
        Acknowledgement given = found.get();
        history.add(
                given.period(),
                given.roster(),
                StepKind.ACKNOWLEDGED,
                null,
                Map.of("acknowledgement", id.toString(), "inTime", !now.isAfter(given.deadline())));
        audit.record(new AuditEntry(
                "roster-acknowledgement.given",
                "roster",
                given.roster().toString(),
                periods.find(given.period()).orElseThrow().scope().unit(),
                Map.of("acknowledgement", id.toString())));
        return Outcome.done(queries.own(acknowledgements.find(id).orElseThrow()));
    }
}
