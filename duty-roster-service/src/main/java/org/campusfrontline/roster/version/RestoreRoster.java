package org.campusfrontline.roster.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.roster.duty.ChangeCause;
import org.campusfrontline.roster.plan.Amendments;
import org.campusfrontline.roster.plan.Order;
import org.campusfrontline.roster.plan.RosterState;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.PlanChanges;
import org.jspecify.annotations.Nullable;

/// A planner puts the plan of an earlier version in force again, as the period's next roster. Days that have begun
/// stay as they are, and so do those of the absent; for the others the same holds as for repairs.
@UseCase
class RestoreRoster {

    private static final String RESTORED = "/roster";
    private final Amendments amendments;
    private final StoredRosters rosters;
    private final PlanChanges changes;

    RestoreRoster(Amendments amendments, StoredRosters rosters, PlanChanges changes) {
        this.amendments = amendments;
        this.rosters = rosters;
        this.changes = changes;
    }

    /// The roster in force from now on, in the place of `before`, with the plan of `restored`.
    record RestoredView(UUID roster, UUID before, UUID restored, int number, List<String> people, long version) {
        RestoredView {
            people = List.copyOf(people);
        }
    }

    public Outcome<RestoredView> restore(UUID roster, long expectedVersion, UUID earlier, @Nullable UUID breakGlass) {
        Order order = new Order(ChangeCause.RESTORE, earlier, breakGlass);
        return amendments
                .amend(
                        roster,
                        expectedVersion,
                        order,
                        stored -> plan(stored, earlier)
                                .then(plan -> changes.apply(
                                        stored, changes.towards(stored, plan), breakGlass != null, place -> RESTORED)))
                .map(amended -> new RestoredView(
                        amended.roster(), roster, earlier, amended.number(), amended.people(), amended.version()));
    }

    private Outcome<Map<String, List<String>>> plan(StoredRoster stored, UUID earlier) {
        Optional<StoredRoster> found = rosters.find(earlier)
                .filter(one -> one.period().id().equals(stored.period().id()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(VersionProblem.UNKNOWN_VERSION).at(RESTORED));
        }
        return found.get().state() == RosterState.SOLVED
                ? Outcome.refused(Refusal.of(VersionProblem.NEVER_PUBLISHED).at(RESTORED))
                : Outcome.done(found.get().plan());
    }
}
