package org.campusfrontline.deploy.bench.rush;

import org.campusfrontline.deploy.bench.measure.VolunteerDatabase;

/// What the rows say once all is quiet, counted anew from the sign-ups and held against every counter.
final class Afterwards {

    private static final String OVERBOOKED = """
            SELECT COALESCE(SUM(GREATEST(x.seated - q.capacity, 0)), 0) FROM shift_seats q
            JOIN (SELECT shift, SUM(seated) AS seated FROM sign_up GROUP BY shift) x ON x.shift = q.shift
            """;
    private static final String DOUBLE_BOOKED = """
            SELECT COUNT(*) FROM sign_up a JOIN sign_up b ON b.person = a.person AND b.id > a.id
                AND b.shift_start < a.shift_end AND a.shift_start < b.shift_end
            WHERE a.seated AND b.seated
            """;
    private static final String COUNTERS = """
            SELECT COALESCE(SUM(ABS(q.taken - x.seated) + ABS(q.waiting - x.waiting)), 0) FROM shift_seats q
            JOIN (SELECT shift, SUM(seated) AS seated, SUM(state = 'WAIT_LISTED') AS waiting
                FROM sign_up GROUP BY shift) x ON x.shift = q.shift
            """;
    private static final String HAS_THE_TIME = """
            NOT EXISTS (SELECT 1 FROM sign_up o WHERE o.person = w.person AND o.seated AND o.id <> w.id
                AND o.shift_start < w.shift_end AND w.shift_start < o.shift_end)
            """;
    private static final String LOST = """
            SELECT COUNT(DISTINCT w.shift) FROM sign_up w JOIN shift_seats q ON q.shift = w.shift
            WHERE w.state = 'WAIT_LISTED' AND q.taken < q.capacity AND
            """ + HAS_THE_TIME;
    // Only who never gave a seat back had the time all along that there is now.
    private static final String ORDER = """
            SELECT COUNT(*) FROM sign_up w
            JOIN (SELECT shift, MAX(ticket) AS last FROM sign_up WHERE promoted GROUP BY shift) p ON p.shift = w.shift
            WHERE w.state = 'WAIT_LISTED' AND w.ticket < p.last
                AND NOT EXISTS (SELECT 1 FROM sign_up c WHERE c.person = w.person AND c.state = 'CANCELLED') AND
            """ + HAS_THE_TIME;
    private static final String DIRECT = "SELECT COUNT(*) FROM sign_up WHERE ticket IS NULL";
    private static final String IN_LINE = "SELECT COUNT(*) FROM sign_up WHERE ticket IS NOT NULL";
    private final VolunteerDatabase database;

    Afterwards(VolunteerDatabase database) {
        this.database = database;
    }

    long overbooked() {
        return database.number(OVERBOOKED);
    }

    long doubleBooked() {
        return database.number(DOUBLE_BOOKED);
    }

    /// By how much counters differ from what they count.
    long astray() {
        return database.number(COUNTERS);
    }

    /// Shifts with a free seat and somebody in the line who has the time.
    long lost() {
        return database.number(LOST);
    }

    /// People who still wait though somebody behind them was given a seat, and nothing of theirs stood against it.
    long passedOver() {
        return database.number(ORDER);
    }

    /// Seats that were given without a line, and places in a line that were given, each ever.
    long seatsGiven() {
        return database.number(DIRECT);
    }

    long placesGiven() {
        return database.number(IN_LINE);
    }

    long promoted() {
        return database.number("SELECT COUNT(*) FROM sign_up WHERE promoted");
    }
}
