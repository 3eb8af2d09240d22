package org.campusfrontline.platform.audit;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/// Lists entries, newest first; an id tells its millisecond, so the time filters need no index of their own.
@Singleton
class AuditQueries {

    private static final UUID END = new UUID(-1, -1);
    private static final int BATCH = 500;
    private static final int MOST_BATCHES = 20;
    private final Sql sql;
    private final AuditScope scope;

    AuditQueries(Sql sql, AuditScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /// A page may be short and yet have a next one, where the caller may see few of many entries.
    Page<AuditView> page(AuditFilter filter) {
        Predicate<AuditRow> visible = scope.ofCaller();
        List<AuditView> found = new ArrayList<>();
        UUID before = after(filter.cursor()).orElse(END);
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<AuditRow> rows = rows(filter, before);
            rows.stream().filter(visible).map(AuditView::of).forEach(found::add);
            if (found.size() > filter.limit() || rows.size() < BATCH) {
                return Page.of(found, filter.limit(), last -> Cursor.at(last.id()));
            }
            before = rows.getLast().id();
        }
        return new Page<>(found, Cursor.at(before).text());
    }

    private List<AuditRow> rows(AuditFilter filter, UUID before) {
        List<String> conditions = new ArrayList<>(List.of("id < ?"));
        List<@Nullable Object> values = new ArrayList<>(List.of(before));
        narrow(conditions, values, "subject = ?", filter.subject());
        narrow(conditions, values, "actor = ?", filter.actor());
        narrow(conditions, values, "id >= ?", floor("from", filter.from()));
        narrow(conditions, values, "id < ?", floor("to", filter.to()));
        String select =
                AuditRow.SELECT + "WHERE " + String.join(" AND ", conditions) + " ORDER BY id DESC LIMIT " + BATCH;
        return sql.list("list audit entries", select, AuditRow::read, values.toArray());
    }

    private static void narrow(
            List<String> conditions, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    /// The smallest id of that millisecond.
    private static @Nullable UUID floor(String name, @Nullable String time) {
        try {
            return time == null
                    ? null
                    : new UUID(OffsetDateTime.parse(time).toInstant().toEpochMilli() << 16, 0);
        } catch (DateTimeException notRfc3339) {
            Refusal reason = Refusal.of(CommonProblem.INVALID_FIELDS).with("reason", name + ": RFC 3339");
            throw new RefusedException(List.of(reason.at("/" + name)));
        }
    }

    private static Optional<UUID> after(@Nullable String cursor) {
        try {
            return Cursor.read(cursor, 1)
                    .map(read -> UUID.fromString(read.values().getFirst()));
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.invalid();
        }
    }
}
