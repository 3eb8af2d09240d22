package org.campusfrontline.volunteer.directory;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.campusfrontline.platform.data.Sql;

/// What happens now and then, by one replica at a time: whoever moves the row on does it.
@Singleton
public class Beats {

    private final Sql sql;

    Beats(Sql sql) {
        this.sql = sql;
    }

    /// Whether this transaction may beat: the last one is that long ago, or lies in the future of a clock set back.
    public boolean take(String name, Instant now, Duration every) {
        int moved = sql.update(
                "take beat",
                "UPDATE directory_beat SET at = ? WHERE name = ? AND (at <= ? OR at > ?)",
                now,
                name,
                now.minus(every),
                now);
        return moved == 1;
    }
}
