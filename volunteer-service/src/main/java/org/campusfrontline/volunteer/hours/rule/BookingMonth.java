package org.campusfrontline.volunteer.hours.rule;

import java.time.YearMonth;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;

/// The month in which minutes are booked: that of the service while it is open. What is closed stays as it is: only a
/// correction of it is taken, and stands in the present month.
public final class BookingMonth {

    private BookingMonth() {}

    public static Outcome<YearMonth> of(YearMonth served, boolean closed, boolean correction, YearMonth present) {
        if (!closed) {
            return Outcome.done(served);
        }
        return correction ? Outcome.done(present) : Outcome.refused(closed(served));
    }

    public static Refusal closed(YearMonth month) {
        return Refusal.of(HoursProblem.MONTH_CLOSED).with("month", month);
    }
}
