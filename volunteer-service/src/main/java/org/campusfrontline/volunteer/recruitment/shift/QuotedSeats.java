package org.campusfrontline.volunteer.recruitment.shift;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Sql;

/// The counters of shifts with a quota: locked first, then judged, then changed. The lock of the row covers what the
/// quota counts.
@Singleton
public class QuotedSeats {

    private static final String TAKE =
            "UPDATE shift_seats SET taken = taken + 1 WHERE shift = ? AND accepting AND taken < capacity";
    private static final String JOIN_LINE = """
            UPDATE shift_seats SET last_ticket = last_ticket + 1, waiting = LAST_INSERT_ID(waiting + 1)
            WHERE shift = ? AND accepting
            """;

    // So that nobody who comes now is served before those who wait: what none of them may have is given up again.
    private static final String KEEP_FOR_LINE = """
            UPDATE shift_seats SET reserved = reserved + capacity - taken, taken = capacity
            WHERE shift = ? AND waiting > 0 AND taken < capacity AND (accepting OR paused)
                AND COALESCE(line_ends, starts_at) > ?
            """;
    private final Sql sql;

    QuotedSeats(Sql sql) {
        this.sql = sql;
    }

    /// Holds the shift until the transaction ends.
    public Optional<SeatCount> lock(UUID shift) {
        return sql.one("lock seats", Seats.COUNT + " WHERE shift = ? FOR UPDATE", Seats::read, shift);
    }

    /// The same where a quota has a say.
    public Optional<SeatCount> lockQuoted(UUID shift) {
        return sql.one("lock seats", Seats.COUNT + " WHERE shift = ? AND quoted FOR UPDATE", Seats::read, shift);
    }

    /// As one plain read saw them.
    public Map<UUID, SeatCount> count(List<UUID> shifts) {
        String places = String.join(", ", Collections.nCopies(shifts.size(), "?"));
        return sql
                .list("count seats", Seats.COUNT + " WHERE shift IN (" + places + ")", Seats::read, shifts.toArray())
                .stream()
                .collect(Collectors.toMap(SeatCount::shift, Function.identity()));
    }

    public boolean take(UUID shift) {
        return sql.update("take kept seat", TAKE, shift) == 1;
    }

    /// How many wait now; 0 where the shift takes nobody.
    public int joinLine(UUID shift) {
        return (int) sql.change("join line", JOIN_LINE, shift).number();
    }

    public void giveBack(UUID shift, Instant now) {
        sql.update("give kept seat back", Seats.GIVE_BACK, now, 1, now, 1, shift);
    }

    public boolean takeAgain(UUID shift) {
        return sql.update("take kept seat again", Seats.TAKE_AGAIN, shift) == 1;
    }

    public boolean passOn(UUID shift) {
        return sql.update("pass kept seat on", Seats.PASS_ON, shift) == 1;
    }

    /// Whether there were free seats and people who wait.
    public boolean keepForLine(UUID shift, Instant now) {
        return sql.update("keep seats for line", KEEP_FOR_LINE, shift, now) == 1;
    }

    public void quote(UUID shift) {
        sql.update("quote seats", "UPDATE shift_seats SET quoted = TRUE WHERE shift = ?", shift);
    }

    /// Takes nobody any more, whatever becomes of its activity; those who wait are told so.
    public void callOff(UUID shift) {
        sql.update(
                "call shift off",
                "UPDATE shift_seats SET accepting = FALSE, paused = FALSE, called_off = TRUE WHERE shift = ?",
                shift);
    }
}
