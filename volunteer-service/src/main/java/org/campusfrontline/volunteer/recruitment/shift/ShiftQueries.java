package org.campusfrontline.volunteer.recruitment.shift;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// Plain reads of shifts; none of them locks.
@Singleton
public class ShiftQueries {

    private static final String SELECT = "SELECT " + ShiftFacts.COLUMNS + " FROM shift s " + ShiftFacts.JOINS;
    private final Sql sql;

    ShiftQueries(Sql sql) {
        this.sql = sql;
    }

    public Optional<ShiftFacts> find(UUID shift) {
        return sql.one("read shift", SELECT + " WHERE s.id = ?", ShiftFacts::read, shift);
    }

    /// In the order of their posts and times.
    public List<ShiftFacts> ofActivity(UUID activity) {
        return sql.list(
                "read shifts of activity",
                SELECT + " WHERE p.activity = ? ORDER BY p.ordinal, s.starts_at, s.id",
                ShiftFacts::read,
                activity);
    }
}
