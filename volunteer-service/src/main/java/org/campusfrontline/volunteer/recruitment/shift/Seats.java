package org.campusfrontline.volunteer.recruitment.shift;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// The counters of shifts, each changed by one conditional statement that also locks the shift until commit.
/// At every commit taken = confirmed + offered + reserved, and never more than the capacity. Where a quota has a say,
/// what gives and takes single seats here does nothing: see `QuotedSeats`.
@Singleton
public class Seats {

    private static final String CREATE = """
            INSERT INTO shift_seats
                (shift, activity, starts_at, line_ends, takes_attendance, accepting, capacity, taken, reserved, waiting,
                    last_ticket, quoted)
            VALUES (?, ?, ?, ?, TRUE, FALSE, ?, 0, 0, 0, 0, EXISTS (SELECT 1 FROM shift_quota WHERE shift = ?))
            """;

    // A seat where one is free, else the end of the line. `taken` is set last because the others look at it.
    private static final String TAKE = """
            UPDATE shift_seats
            SET last_ticket = last_ticket + IF(taken < capacity, 0, 1),
                waiting = IF(taken < capacity, waiting, LAST_INSERT_ID(waiting + 1)),
                taken = taken + IF(taken < capacity, 1, 0)
            WHERE shift = ? AND accepting AND (taken < capacity OR ?) AND (? IS NULL OR edition = ?) AND NOT quoted
            """;

    // The same for several at once: as many seats as there are, and for the rest the end of the line.
    private static final String TAKE_SOME = """
            UPDATE shift_seats
            SET last_ticket = last_ticket + IF(?, GREATEST(? - (capacity - taken), 0), 0),
                waiting = waiting + IF(?, GREATEST(? - (capacity - taken), 0), 0),
                taken = taken + LAST_INSERT_ID(LEAST(?, capacity - taken))
            WHERE shift = ? AND accepting AND (taken < capacity OR ?) AND edition = ? AND NOT quoted
            """;

    private static final String TAKE_WHOLE = """
            UPDATE shift_seats SET taken = taken + ?
            WHERE shift = ? AND accepting AND taken + ? <= capacity AND edition = ? AND NOT quoted
            """;

    // Seats given back stay taken while people wait for them, so that nobody who comes now is served before them.
    static final String GIVE_BACK = """
            UPDATE shift_seats
            SET reserved = reserved + IF(waiting > 0 AND (accepting OR paused) AND COALESCE(line_ends, starts_at) > ?, ?, 0),
                taken = taken - IF(waiting > 0 AND (accepting OR paused) AND COALESCE(line_ends, starts_at) > ?, 0, ?)
            WHERE shift = ?
            """;

    private static final String AS_SEEN = "SELECT shift FROM shift_seats WHERE shift = ? AND edition = ? FOR UPDATE";
    private static final String CHANGE =
            "UPDATE shift_seats SET starts_at = ?, line_ends = ?, edition = edition + 1 WHERE shift = ?";
    static final String TAKE_AGAIN = "UPDATE shift_seats SET taken = taken + 1 WHERE shift = ? AND taken < capacity";

    static final String PASS_ON = """
            UPDATE shift_seats
            SET taken = taken + IF(reserved > 0, 0, 1),
                reserved = reserved - IF(reserved > 0, 1, 0),
                waiting = waiting - 1
            WHERE shift = ? AND accepting AND waiting > 0 AND (reserved > 0 OR taken < capacity)
            """;

    private static final String UNQUOTED = " AND NOT quoted";

    private static final String GIVE_UP = """
            UPDATE shift_seats SET taken = taken - reserved, reserved = 0
            WHERE shift = ? AND reserved = ? AND last_ticket = ?
            """;

    private static final String RESIZE = """
            UPDATE shift_seats
            SET taken = taken + IF(waiting > 0 AND ? > capacity, ? - capacity, 0),
                reserved = reserved + IF(waiting > 0 AND ? > capacity, ? - capacity, 0),
                capacity = ?
            WHERE shift = ? AND taken <= ?
            """;

    static final String COUNT = """
            SELECT shift, COALESCE(line_ends, starts_at) AS line_ends, accepting, paused, capacity, taken, reserved, waiting, last_ticket, quoted, edition FROM shift_seats
            """;

    private static final String HOLD = COUNT + " WHERE shift = ? FOR UPDATE";

    private final Sql sql;

    Seats(Sql sql) {
        this.sql = sql;
    }

    /// Counters of a new shift, which takes nobody yet.
    public void create(UUID shift, UUID activity, Instant start, Instant end, int capacity) {
        sql.update("create seats", CREATE, shift, activity, start, WaitingLine.endOf(start, end), capacity, shift);
    }

    public void delete(UUID shift) {
        sql.update("delete seats", "DELETE FROM shift_seats WHERE shift = ?", shift);
    }

    /// Locks the shifts of the activity in the order of their ids.
    public void accept(UUID activity, boolean accepting) {
        sql.update(
                "open or close seats",
                "UPDATE shift_seats SET accepting = ? AND NOT called_off, paused = FALSE WHERE activity = ?",
                accepting,
                activity);
    }

    /// Takes nobody for now; those who wait keep their places, and a seat given back is kept for them.
    public void pause(UUID activity) {
        sql.update(
                "pause seats",
                "UPDATE shift_seats SET accepting = FALSE, paused = NOT called_off WHERE activity = ?",
                activity);
    }

    /// For one who has a sign-up for the shift already, whose person is held.
    public SeatGrant take(UUID shift, boolean mayWait) {
        return take(shift, mayWait, null);
    }

    /// For a wish: nothing where the shift is not what was read of it any more.
    public SeatGrant take(ShiftFacts seen, boolean mayWait) {
        return take(seen.shift(), mayWait, seen.edition());
    }

    private SeatGrant take(UUID shift, boolean mayWait, @Nullable Long edition) {
        Sql.Change change = sql.change("take seat", TAKE, shift, mayWait, edition, edition);
        if (change.rows() == 0) {
            return new SeatGrant.Nothing();
        }
        return change.number() == 0 ? new SeatGrant.Seat() : new SeatGrant.PlaceInLine((int) change.number());
    }

    /// As many seats as are free for that many people, and places in the line for the rest where they may wait. Tells
    /// how many seats, or nothing: the shift takes nobody, is another than was read, or has a quota.
    public OptionalInt takeSome(ShiftFacts seen, int people, boolean mayWait) {
        Sql.Change change = sql.change(
                "take some seats",
                TAKE_SOME,
                mayWait,
                people,
                mayWait,
                people,
                people,
                seen.shift(),
                mayWait,
                seen.edition());
        return change.rows() == 0 ? OptionalInt.empty() : OptionalInt.of((int) change.number());
    }

    /// Seats for all of them; false where there are fewer, or none are given.
    public boolean takeWhole(ShiftFacts seen, int people) {
        return sql.update("take seats for all", TAKE_WHOLE, people, seen.shift(), people, seen.edition()) == 1;
    }

    /// Whether the shift is still what was read of it; then it stays so until the transaction ends.
    public boolean holdAsSeen(ShiftFacts seen) {
        return sql.one("hold shift as seen", AS_SEEN, row -> row.id("shift"), seen.shift(), seen.edition())
                .isPresent();
    }

    /// Holds the counters of these shifts until the transaction ends, in the order of their ids.
    public void hold(Collection<UUID> shifts) {
        shifts.stream()
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(shift -> sql.one(
                        "hold counters",
                        "SELECT shift FROM shift_seats WHERE shift = ? FOR UPDATE",
                        row -> row.id("shift"),
                        shift));
    }

    /// From now on the shift is another than people have read; its counters are held.
    public void change(UUID shift, Instant start, Instant end) {
        sql.update("change shift of counters", CHANGE, start, WaitingLine.endOf(start, end), shift);
    }

    public boolean giveBack(UUID shift, int people, Instant now) {
        return sql.update("give seats back", GIVE_BACK + UNQUOTED, now, people, now, people, shift) == 1;
    }

    /// A free seat for one whose own was given on; whether the shift still takes people does not matter to one who is
    /// there already.
    public boolean takeAgain(UUID shift) {
        return sql.update("take seat again", TAKE_AGAIN + UNQUOTED, shift) == 1;
    }

    public void leaveLine(UUID shift) {
        sql.update("leave waiting list", "UPDATE shift_seats SET waiting = waiting - 1 WHERE shift = ?", shift);
    }

    /// Moves one who waits to a reserved or free seat; false where there is none any more.
    public boolean passOn(UUID shift) {
        return sql.update("pass seat on", PASS_ON + UNQUOTED, shift) == 1;
    }

    /// Makes reserved seats free when nobody who could take them has come since they were counted; false: look again.
    public boolean giveUp(SeatCount seen) {
        return sql.update("give reserved seats up", GIVE_UP, seen.shift(), seen.reserved(), seen.lastTicket()) == 1;
    }

    /// New seats go to those who wait first. False where more seats are taken than there shall be.
    public boolean resize(UUID shift, int seats) {
        return sql.update("resize shift", RESIZE, seats, seats, seats, seats, seats, shift, seats) == 1;
    }

    public Optional<SeatCount> count(UUID shift) {
        return sql.one("count seats", COUNT + " WHERE shift = ?", Seats::read, shift);
    }

    /// Holds the shift until the transaction ends: what is counted stays so.
    public Optional<SeatCount> hold(UUID shift) {
        return sql.one("hold seats", HOLD, Seats::read, shift);
    }

    public List<SeatCount> ofActivity(UUID activity) {
        return sql.list("count seats of activity", COUNT + " WHERE activity = ? ORDER BY shift", Seats::read, activity);
    }

    static SeatCount read(Row row) throws SQLException {
        return new SeatCount(
                row.id("shift"),
                row.instant("line_ends"),
                row.number("accepting") != 0,
                row.number("paused") != 0,
                (int) row.number("capacity"),
                (int) row.number("taken"),
                (int) row.number("reserved"),
                (int) row.number("waiting"),
                row.number("last_ticket"),
                row.number("quoted") != 0,
                row.number("edition"));
    }
}
