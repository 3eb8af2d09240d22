package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Rosters for those who judge them otherwise, of periods that the caller may see.
@Singleton
public class StoredRosters {

    private final RosterQueries queries;

    StoredRosters(RosterQueries queries) {
        this.queries = queries;
    }

    /// A roster with the period as it stood when it was solved: each person's shifts by day, empty for a free day.
    public record StoredRoster(
            UUID id,
            PlanningPeriod period,
            int number,
            RosterState state,
            long version,
            Map<String, List<String>> plan) {

        public StoredRoster {
            plan = Map.copyOf(plan);
        }
    }

    public Optional<StoredRoster> find(UUID id) {
        return queries.reading(id).map(StoredRosters::stored);
    }

    /// The period's roster of that number.
    public Optional<StoredRoster> find(UUID period, int number) {
        return queries.numbered(period, number).map(StoredRosters::stored);
    }

    /// The period's roster in force, for those who serve in it.
    public Optional<StoredRoster> inForce(UUID period) {
        return queries.inForce(period).map(StoredRosters::stored);
    }

    static StoredRoster stored(Reading reading) {
        Roster roster = reading.roster();
        return new StoredRoster(
                roster.id(), reading.period(), roster.number(), roster.state(), roster.version(), roster.plan());
    }
}
