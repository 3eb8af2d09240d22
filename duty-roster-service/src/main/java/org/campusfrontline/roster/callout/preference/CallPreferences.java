package org.campusfrontline.roster.callout.preference;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.QuietHours;
import org.jspecify.annotations.Nullable;

/// The table of preferences; who said nothing takes calls and has the usual quiet hours.
@Singleton
public class CallPreferences {

    private final Sql sql;
    private final CallPreference usual;

    CallPreferences(Sql sql, PreferenceSettings settings) {
        this.sql = sql;
        usual = new CallPreference(true, new QuietHours(settings.quietFrom(), settings.quietTo()), 0);
    }

    public CallPreference of(String person) {
        return of(List.of(person)).getOrDefault(person, usual);
    }

    /// Of each of the people.
    public Map<String, CallPreference> of(List<String> people) {
        Map<String, CallPreference> found = new HashMap<>();
        people.forEach(person -> found.put(person, usual));
        if (people.isEmpty()) {
            return found;
        }
        String marks = people.stream().map(person -> "?").collect(Collectors.joining(", "));
        @Nullable Object[] values = people.toArray();
        sql.list(
                        "call preferences",
                        "SELECT person, takes_calls, quiet_from, quiet_to, version FROM duty_call_preference"
                                + " WHERE person IN (" + marks + ")",
                        row -> Map.entry(row.text("person"), read(row)),
                        values)
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /// False where the version is not the present one.
    boolean put(String person, CallPreference wanted, long expectedVersion) {
        if (expectedVersion == 0) {
            return sql.update(
                            "add call preference",
                            "INSERT IGNORE INTO duty_call_preference (person, takes_calls, quiet_from, quiet_to, version)"
                                    + " VALUES (?, ?, ?, ?, 1)",
                            person,
                            wanted.takesCalls(),
                            minute(wanted.quiet().from()),
                            minute(wanted.quiet().to()))
                    == 1;
        }
        return sql.update(
                        "change call preference",
                        "UPDATE duty_call_preference SET takes_calls = ?, quiet_from = ?, quiet_to = ?,"
                                + " version = version + 1 WHERE person = ? AND version = ?",
                        wanted.takesCalls(),
                        minute(wanted.quiet().from()),
                        minute(wanted.quiet().to()),
                        person,
                        expectedVersion)
                == 1;
    }

    private static CallPreference read(Row row) throws SQLException {
        return new CallPreference(
                row.number("takes_calls") == 1,
                new QuietHours(time(row.number("quiet_from")), time(row.number("quiet_to"))),
                row.number("version"));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static LocalTime time(long minute) {
        return LocalTime.ofSecondOfDay(minute * 60);
    }
}
