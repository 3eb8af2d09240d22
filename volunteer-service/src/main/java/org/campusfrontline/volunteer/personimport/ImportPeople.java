package org.campusfrontline.volunteer.personimport;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.imports.Parsed;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.departure.Departure;
import org.campusfrontline.volunteer.directory.Effect;
import org.campusfrontline.volunteer.imports.CellProblem;
import org.campusfrontline.volunteer.imports.DirectoryReport;
import org.campusfrontline.volunteer.imports.Intake;
import org.campusfrontline.volunteer.personimport.PersonWriter.Change;
import org.campusfrontline.volunteer.unit.NodeAuthority;
import org.campusfrontline.volunteer.unit.UnitBook;

/// Takes a file of people: reads who is there, checks every row, writes only what differs.
@UseCase
class ImportPeople {

    private static final int FIRST_PERCENT = 20;
    private static final int WRITING_PERCENT = 75;
    private final KnownPeople people;
    private final PersonWriter writer;
    private final UnitBook units;
    private final NodeAuthority authority;
    private final Departure departure;
    private final Clock clock;

    ImportPeople(
            KnownPeople people,
            PersonWriter writer,
            UnitBook units,
            NodeAuthority authority,
            Departure departure,
            Clock clock) {
        this.people = people;
        this.writer = writer;
        this.units = units;
        this.authority = authority;
        this.departure = departure;
        this.clock = clock;
    }

    Outcome<DirectoryReport> take(Intake<PersonRow> intake) {
        Instant now = Moments.stored(clock.instant());
        List<Change> changes = changes(intake, now);
        if (!intake.mayWrite()) {
            return intake.end();
        }
        if (!unchangedMeanwhile(changes)) {
            return Outcome.refused(CellProblem.CHANGED_MEANWHILE);
        }
        for (int from = 0; from < changes.size(); from += KnownPeople.AT_ONCE) {
            int to = Math.min(from + KnownPeople.AT_ONCE, changes.size());
            writer.write(changes.subList(from, to), now);
            intake.progress(FIRST_PERCENT + WRITING_PERCENT * to / changes.size(), "writing-people", to);
        }
        changes.stream()
                .filter(change -> change.before().active() && !change.after().active())
                .forEach(change -> leave(intake, change));
        return intake.end();
    }

    private List<Change> changes(Intake<PersonRow> intake, Instant now) {
        Map<String, KnownPerson> known = people.of(
                intake.rows().stream().map(row -> row.value().number()).toList());
        PersonChecks checks = new PersonChecks(intake, units, authority, now);
        List<Change> changes = new ArrayList<>();
        for (Parsed.Row<PersonRow> row : intake.rows()) {
            String number = row.value().number();
            KnownPerson before = known.getOrDefault(number, KnownPerson.nobody(number));
            KnownPerson after = checks.check(row.number(), row.value(), before);
            boolean differs = after.differsFrom(before);
            if (differs) {
                changes.add(new Change(row.number(), before, after));
            }
            intake.count(before.isNew() ? Effect.CREATED : differs ? Effect.CHANGED : Effect.UNCHANGED);
        }
        changes.sort(Comparator.comparing(change -> change.after().number()));
        intake.progress(FIRST_PERCENT, "writing-people", 0);
        return changes;
    }

    /// Locks who will change, in one order, and looks whether somebody else was faster.
    private boolean unchangedMeanwhile(List<Change> changes) {
        Map<String, Long> versions = people.lock(
                changes.stream().map(change -> change.after().number()).toList());
        return changes.stream()
                .map(Change::before)
                .allMatch(before -> versions.getOrDefault(before.number(), 0L) == before.version());
    }

    private void leave(Intake<PersonRow> intake, Change change) {
        String number = change.after().number();
        switch (departure.of(number, number)) {
            case Outcome.Done<String> done -> {}
            case Outcome.Refused<String> refused ->
                intake.fault(change.row(), "active", refused.reasons().getFirst(), number);
        }
    }
}
