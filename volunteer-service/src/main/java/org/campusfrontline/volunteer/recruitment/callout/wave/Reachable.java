package org.campusfrontline.volunteer.recruitment.callout.wave;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.QuietHours;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.jspecify.annotations.Nullable;

/// Reads who could be called at all: active, takes calls, not called yet in this call, nothing to do with the shift
/// already, and busy neither in a seat nor on duty nor by the own calendar at that time. A few hundred people are read
/// at a time, and each reason is counted person by person: told `NOT EXISTS` and a limit, MySQL joins everybody with
/// every sign-up first, anew for each few hundred.
@Singleton
class Reachable {

    static final int AT_ONCE = 500;
    private static final String PEOPLE =
            "SELECT person FROM person_timeline WHERE person > ? AND active AND version > 0 ORDER BY person LIMIT ";
    private static final String SELECT = """
            SELECT t.person, p.quiet_from, p.quiet_to,
                (SELECT MAX(k.asked_at) FROM call_out_ask k WHERE k.person = t.person) AS last_called
            FROM person_timeline t LEFT JOIN call_preference p ON p.person = t.person
            WHERE t.person > ? AND t.person <= ? AND t.active AND t.version > 0 AND COALESCE(p.takes_calls, TRUE)
                AND 0 = (SELECT COUNT(*) FROM call_out_ask a WHERE a.call_out = ? AND a.person = t.person)
                AND 0 = (SELECT COUNT(*) FROM sign_up u WHERE u.living_person = t.person AND u.shift = ?)
                AND 0 = (
                    SELECT COUNT(*) FROM sign_up b
                    WHERE b.person = t.person AND b.seated AND b.shift_end > ? AND b.shift_start < ?)
                AND 0 = (
                    SELECT COUNT(*) FROM busy_span d WHERE d.person = t.person AND d.ends_at > ? AND d.starts_at < ?)
            ORDER BY t.person""";
    private final Sql sql;
    private final QuietHours usual;

    Reachable(Sql sql, CallOutSettings settings) {
        this.sql = sql;
        this.usual = new QuietHours(settings.quietFrom(), settings.quietTo());
    }

    record Person(String number, QuietHours quiet, @Nullable Instant lastCalled) {}

    /// In the order of their numbers, up to the `last` looked at, who need not be among them; none follow where it is
    /// null.
    record Some(List<Person> people, @Nullable String last) {}

    Some after(String number, CallOut call, ShiftFacts shift) {
        List<String> people = sql.list("read people to call", PEOPLE + AT_ONCE, row -> row.text("person"), number);
        @Nullable String last = people.isEmpty() ? null : people.getLast();
        return new Some(last == null ? List.of() : between(number, last, call, shift), last);
    }

    private List<Person> between(String number, String last, CallOut call, ShiftFacts shift) {
        return sql.list(
                "read who could be called",
                SELECT,
                this::read,
                number,
                last,
                call.id(),
                shift.shift(),
                shift.start(),
                shift.end(),
                shift.start(),
                shift.end());
    }

    private Person read(Row row) throws SQLException {
        Long from = row.findNumber("quiet_from");
        Long to = row.findNumber("quiet_to");
        QuietHours quiet = from == null || to == null ? usual : new QuietHours(time(from), time(to));
        return new Person(row.text("person"), quiet, row.findInstant("last_called"));
    }

    private static LocalTime time(long minute) {
        return LocalTime.ofSecondOfDay(minute * 60);
    }
}
