package org.campusfrontline.volunteer.recruitment.callout.preference;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.departure.DepartureStep;
import org.jspecify.annotations.Nullable;

/// Rows of what people say about being called; who leaves has said nothing.
@Singleton
class CallPreferences implements DepartureStep {

    private static final String SELECT =
            "SELECT takes_calls, quiet_from, quiet_to, version FROM call_preference WHERE person = ?";
    private static final String PUT = """
            INSERT INTO call_preference (person, takes_calls, quiet_from, quiet_to, version) VALUES (?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE takes_calls = VALUES(takes_calls), quiet_from = VALUES(quiet_from),
                quiet_to = VALUES(quiet_to), version = VALUES(version)
            """;
    private final Sql sql;

    CallPreferences(Sql sql) {
        this.sql = sql;
    }

    CallPreference find(String person) {
        return sql.one("read call preference", SELECT, CallPreferences::read, person)
                .orElse(CallPreference.USUAL);
    }

    CallPreference lock(String person) {
        return sql.one("lock call preference", SELECT + " FOR UPDATE", CallPreferences::read, person)
                .orElse(CallPreference.USUAL);
    }

    void put(String person, CallPreference wanted) {
        sql.update(
                "set call preference",
                PUT,
                person,
                wanted.takesCalls(),
                minute(wanted.quietFrom()),
                minute(wanted.quietTo()),
                wanted.version());
    }

    @Override
    public Optional<Refusal> depart(String person, Instant at) {
        sql.update("forget call preference", "DELETE FROM call_preference WHERE person = ?", person);
        return Optional.empty();
    }

    private static @Nullable Integer minute(@Nullable LocalTime time) {
        return time == null ? null : time.toSecondOfDay() / 60;
    }

    private static @Nullable LocalTime time(@Nullable Long minute) {
        return minute == null ? null : LocalTime.ofSecondOfDay(minute * 60);
    }

    private static CallPreference read(Row row) throws SQLException {
        return new CallPreference(
                row.number("takes_calls") != 0,
                time(row.findNumber("quiet_from")),
                time(row.findNumber("quiet_to")),
                row.number("version"));
    }
}
