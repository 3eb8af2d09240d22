package org.campusfrontline.roster.layer;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.duty.ChangeCause;
import org.campusfrontline.roster.history.RosterHistory;
import org.campusfrontline.roster.history.RosterStep;
import org.campusfrontline.roster.layer.Origins.Origin;
import org.campusfrontline.roster.layer.Origins.Version;
import org.campusfrontline.roster.layer.ProvenanceViews.CellOrigin;
import org.campusfrontline.roster.layer.ProvenanceViews.PersonOrigins;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.planning.DutyWord;

/// Tells where the cells of a version come from, read from its period's history. A version that was never published,
/// or whose publication the history does not know, is all base plan.
@Singleton
class Provenance {

    private final StoredRosters rosters;
    private final RosterHistory history;
    private final Directory directory;

    Provenance(StoredRosters rosters, RosterHistory history, Directory directory) {
        this.rosters = rosters;
        this.history = history;
        this.directory = directory;
    }

    /// In the order of people's numbers.
    Optional<Page<PersonOrigins>> of(UUID roster, Optional<Cursor> cursor, int limit) {
        return rosters.find(roster).map(stored -> {
            Origins origins = origins(stored);
            String after = cursor.map(place -> place.values().getFirst()).orElse("");
            List<String> people = stored.plan().keySet().stream()
                    .filter(person -> person.compareTo(after) > 0)
                    .sorted()
                    .limit(limit + 1L)
                    .toList();
            Map<String, String> names = directory.names(people);
            List<PersonOrigins> rows = people.stream()
                    .map(person -> new PersonOrigins(
                            person, names.getOrDefault(person, person), cells(stored, origins, person)))
                    .toList();
            return Page.of(rows, limit, last -> Cursor.at(last.person()));
        });
    }

    private Origins origins(StoredRoster stored) {
        Origins origins = new Origins(stored.period().days());
        List<RosterStep> steps = history.publications(stored.period().id());
        boolean known = steps.stream().anyMatch(step -> step.roster().equals(stored.id()));
        for (RosterStep step : known ? steps : List.<RosterStep>of()) {
            rosters.find(step.roster()).map(one -> version(one, step)).ifPresent(origins::follow);
            if (step.roster().equals(stored.id())) {
                return origins;
            }
        }
        Origin base = new Origin(OriginKind.BASE_PLAN, null, stored.id(), stored.number(), null, Instant.EPOCH);
        origins.follow(new Version(ChangeCause.PUBLICATION, base, stored.plan()));
        return origins;
    }

    private static Version version(StoredRoster roster, RosterStep step) {
        ChangeCause cause = cause(step);
        OriginKind kind = switch (cause) {
            case PUBLICATION -> OriginKind.BASE_PLAN;
            case REPAIR -> OriginKind.REPAIR;
            case RESTORE -> OriginKind.RESTORE;
            case SWAP -> OriginKind.SWAP;
            case CALL_OUT -> OriginKind.CALL_OUT;
            case LAYER, LAYER_OFF -> OriginKind.LAYER;
            case AMENDMENT -> OriginKind.AMENDMENT;
        };
        Object by = step.facts().get("by");
        Origin origin = new Origin(
                kind, by == null ? null : by.toString(), roster.id(), roster.number(), step.person(), step.at());
        return new Version(cause, origin, roster.plan());
    }

    private static ChangeCause cause(RosterStep step) {
        String named = String.valueOf(step.facts().get("cause"));
        return Arrays.stream(ChangeCause.values())
                .filter(cause -> cause.name().equals(named))
                .findFirst()
                .orElse(ChangeCause.AMENDMENT);
    }

    private static List<CellOrigin> cells(StoredRoster stored, Origins origins, String person) {
        int days = stored.period().days();
        List<String> shifts = stored.plan().getOrDefault(person, Collections.nCopies(days, Roster.OFF));
        List<CellOrigin> cells = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            Origin origin = origins.of(person, day);
            String shift = shifts.get(day);
            cells.add(new CellOrigin(
                    stored.period().start().plusDays(day),
                    shift.equals(Roster.OFF) ? null : DutyWord.shift(shift),
                    DutyWord.post(shift),
                    origin.kind(),
                    origin.by(),
                    origin.roster(),
                    origin.number(),
                    origin.person(),
                    origin.person() == null ? null : origin.at()));
        }
        return cells;
    }
}
