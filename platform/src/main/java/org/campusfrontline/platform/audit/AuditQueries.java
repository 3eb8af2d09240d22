package org.campusfrontline.platform.audit;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    private final Sql sql;

    AuditQueries(Sql sql) {
        this.sql = sql;
    }

    Page<AuditView> page(AuditFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        List<@Nullable Object> values = new ArrayList<>();
        narrow(conditions, values, "subject = ?", filter.subject());
        narrow(conditions, values, "actor = ?", filter.actor());
        narrow(conditions, values, "id >= ?", floor("from", filter.from()));
        narrow(conditions, values, "id < ?", floor("to", filter.to()));
        narrow(conditions, values, "id < ?", after(filter.cursor()).orElse(null));
        String select = AuditRow.SELECT + "WHERE " + String.join(" AND ", conditions) + " ORDER BY id DESC LIMIT "
                + (filter.limit() + 1);
        List<AuditView> rows =
                sql.list("list audit entries", select, row -> AuditView.of(AuditRow.read(row)), values.toArray());
        return Page.of(rows, filter.limit(), last -> Cursor.at(last.id()));
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
