package org.campusfrontline.roster.acknowledgement;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.roster.acknowledgement.AcknowledgementViews.OwnAcknowledgement;
import org.campusfrontline.roster.acknowledgement.AcknowledgementViews.PersonAcknowledgement;
import org.campusfrontline.roster.acknowledgement.AcknowledgementViews.RosterAcknowledgements;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.StoredRosters;

/// Reads acknowledgements for their people, and for those who may see the roster.
@Singleton
class AcknowledgementQueries {

    private final AcknowledgementStore acknowledgements;
    private final StoredRosters rosters;
    private final PeriodStore periods;
    private final Directory directory;
    private final Caller caller;
    private final Actions actions;

    AcknowledgementQueries(
            AcknowledgementStore acknowledgements,
            StoredRosters rosters,
            PeriodStore periods,
            Directory directory,
            Caller caller,
            Actions actions) {
        this.acknowledgements = acknowledgements;
        this.rosters = rosters;
        this.periods = periods;
        this.directory = directory;
        this.caller = caller;
        this.actions = actions;
    }

    Page<OwnAcknowledgement> ofCaller(Optional<Cursor> cursor, int limit) {
        List<OwnAcknowledgement> rows =
                acknowledgements.ofPerson(caller.person(), cursor.map(Cursor::id), limit + 1).stream()
                        .map(this::own)
                        .toList();
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }

    OwnAcknowledgement own(Acknowledgement one) {
        PlanningPeriod period = periods.find(one.period()).orElseThrow();
        return new OwnAcknowledgement(
                one.id(),
                one.period(),
                period.titles().zh(),
                period.titles().en(),
                one.state(),
                one.days(),
                one.askedAt(),
                one.deadline(),
                one.acknowledgedAt(),
                List.of(actions.of("acknowledge", refusalToGive(one.state()))));
    }

    private static Optional<Refusal> refusalToGive(AcknowledgementState state) {
        return switch (state) {
            case OPEN, OVERDUE -> Optional.empty();
            case ACKNOWLEDGED -> Optional.of(Refusal.of(AcknowledgementProblem.GIVEN_ALREADY));
            case REPLACED -> Optional.of(Refusal.of(AcknowledgementProblem.TAKEN_OVER));
        };
    }

    /// In the order of people's numbers and in no other: there is no ranking.
    Optional<RosterAcknowledgements> ofRoster(UUID roster, Optional<Cursor> cursor, int limit) {
        return rosters.find(roster).map(stored -> {
            String after = cursor.map(place -> place.values().getFirst()).orElse("");
            Page<Acknowledgement> page = Page.of(
                    acknowledgements.ofRoster(roster, after, limit + 1), limit, last -> Cursor.at(last.person()));
            Map<AcknowledgementState, Long> counts = acknowledgements.counts(roster);
            return new RosterAcknowledgements(
                    roster,
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    counts.getOrDefault(AcknowledgementState.ACKNOWLEDGED, 0L),
                    counts.getOrDefault(AcknowledgementState.OPEN, 0L),
                    counts.getOrDefault(AcknowledgementState.OVERDUE, 0L),
                    counts.getOrDefault(AcknowledgementState.REPLACED, 0L),
                    acknowledgements.waitingElsewhere(stored.period().id(), roster),
                    rows(page.items()),
                    page.next());
        });
    }

    private List<PersonAcknowledgement> rows(List<Acknowledgement> found) {
        Map<String, String> names =
                directory.names(found.stream().map(Acknowledgement::person).toList());
        return found.stream()
                .map(one -> new PersonAcknowledgement(
                        one.person(),
                        names.getOrDefault(one.person(), one.person()),
                        one.state(),
                        one.deadline(),
                        one.acknowledgedAt()))
                .toList();
    }
}
