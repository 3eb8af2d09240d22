package org.campusfrontline.volunteer.hours.reading;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.hours.ledger.EntryStore;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.hours.ledger.Service;
import org.campusfrontline.volunteer.hours.reading.UnitFilters.EntriesFilter;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;
import org.jspecify.annotations.Nullable;

/// Reads entries, the latest booking first: in no other order, so that no list of people by minutes comes of it.
@Singleton
class EntryQueries {

    private static final Set<String> READERS = Set.of(Role.ORGANISER, Role.AUDITOR);
    private static final String SELECT =
            "SELECT " + EntryStore.COLUMNS + ", r.id AS reversed_by, m.display_name" + EntryStore.FROM + """
            LEFT JOIN hours_entry r ON r.reverses = e.id
            JOIN directory_member m ON m.person = e.person
            WHERE\s""";
    private final Sql sql;
    private final Actions actions;
    private final Caller caller;

    EntryQueries(Sql sql, Actions actions, Caller caller) {
        this.sql = sql;
        this.actions = actions;
        this.caller = caller;
    }

    Optional<Refusal> refusalToRead(String tree, String unit) {
        return caller.refusalUnless(READERS, tree, unit);
    }

    /// Empty where it does not exist for the caller: seen by its person and by those who read the unit's ledger.
    Optional<HoursEntryView> find(UUID id) {
        return sql.one("read hours entry view", SELECT + "e.id = ?", this::read, id)
                .filter(entry -> entry.person().equals(caller.person())
                        || refusalToRead(entry.tree(), entry.unit()).isEmpty());
    }

    Page<HoursEntryView> ofPerson(String person, @Nullable String cursor, int limit) {
        return page("e.person = ?", new ArrayList<>(List.of(person)), cursor, limit);
    }

    Page<HoursEntryView> ofUnit(EntriesFilter filter) {
        StringBuilder condition = new StringBuilder("e.tree = ? AND e.unit = ?");
        List<Object> values = new ArrayList<>(List.of(filter.tree(), filter.unit()));
        and(condition, values, " AND e.activity = ?", filter.activity());
        and(condition, values, " AND e.person = ?", filter.person());
        and(condition, values, " AND e.booked_month = ?", filter.month());
        return page(condition.toString(), values, filter.cursor(), filter.limit());
    }

    private Page<HoursEntryView> page(String condition, List<Object> values, @Nullable String cursor, int limit) {
        StringBuilder select = new StringBuilder(SELECT).append(condition);
        and(
                select,
                values,
                " AND e.id < ?",
                Cursor.read(cursor, 1).map(EntryQueries::id).orElse(null));
        select.append(" ORDER BY e.id DESC LIMIT ").append(limit + 1);
        List<HoursEntryView> rows = sql.list("list hours entries", select.toString(), this::read, values.toArray());
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }

    private static void and(StringBuilder condition, List<Object> values, String term, @Nullable Object value) {
        if (value != null) {
            condition.append(term);
            values.add(value);
        }
    }

    private HoursEntryView read(Row row) throws SQLException {
        HoursEntry entry = EntryStore.read(row);
        Service service = entry.service();
        UUID reversedBy = row.findId("reversed_by");
        return new HoursEntryView(
                entry.id(),
                service.person(),
                row.text("display_name"),
                service.tree(),
                service.unit(),
                service.kind(),
                service.activity(),
                entry.source(),
                entry.minutes(),
                service.span().start(),
                service.span().end(),
                entry.servedOn(),
                entry.bookedMonth().toString(),
                entry.reverses(),
                entry.corrects(),
                reversedBy,
                entry.bookedBy(),
                entry.bookedAt(),
                List.of(actions.of("correct", refusalToCorrect(entry, reversedBy != null))));
    }

    private static Optional<Refusal> refusalToCorrect(HoursEntry entry, boolean reversed) {
        if (entry.isReversal()) {
            return Optional.of(Refusal.of(HoursProblem.NOT_CORRECTABLE));
        }
        return reversed
                ? Optional.of(Refusal.of(HoursProblem.ALREADY_REVERSED).with("entry", entry.id()))
                : Optional.empty();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
