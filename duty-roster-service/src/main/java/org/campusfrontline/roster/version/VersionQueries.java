package org.campusfrontline.roster.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.history.RosterHistory;
import org.campusfrontline.roster.history.RosterStep;
import org.campusfrontline.roster.history.StepKind;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.plan.StoredRosters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Reads the history of versions that the caller may see.
@Singleton
class VersionQueries {

    private final StoredRosters rosters;
    private final RosterHistory history;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final Directory directory;

    VersionQueries(
            StoredRosters rosters,
            RosterHistory history,
            PeriodStore periods,
            PeriodAccess access,
            Directory directory) {
        this.rosters = rosters;
        this.history = history;
        this.periods = periods;
        this.access = access;
        this.directory = directory;
    }

    /// One thing done with a version; `facts` are ids, numbers and codes.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            StepKind kind,
            @Schema(examples = "P000007") String person,
            String name,
            @Nullable String word,
            Map<String, String> facts,
            Instant at) {

        StepView {
            facts = Map.copyOf(facts);
        }
    }

    boolean sees(UUID period) {
        return periods.find(period).filter(found -> access.sees(found.scope())).isPresent();
    }

    Optional<Page<StepView>> history(UUID roster, Optional<Cursor> cursor, int limit) {
        return rosters.find(roster).map(found -> {
            Page<RosterStep> page = Page.of(
                    history.ofRoster(roster, cursor.map(VersionQueries::place), limit + 1),
                    limit,
                    last -> Cursor.at(last.at(), last.id()));
            Map<String, String> names = directory.names(
                    page.items().stream().map(RosterStep::person).distinct().toList());
            return new Page<>(
                    page.items().stream()
                            .map(step -> view(step, names.getOrDefault(step.person(), step.person())))
                            .toList(),
                    page.next());
        });
    }

    private static RosterHistory.Place place(Cursor cursor) {
        try {
            return new RosterHistory.Place(
                    Instant.parse(cursor.values().get(0)),
                    UUID.fromString(cursor.values().get(1)));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }

    private static StepView view(RosterStep step, String name) {
        Map<String, String> facts = new TreeMap<>();
        step.facts().forEach((fact, value) -> facts.put(fact, String.valueOf(value)));
        return new StepView(step.kind(), step.person(), name, step.word(), facts, step.at());
    }
}
