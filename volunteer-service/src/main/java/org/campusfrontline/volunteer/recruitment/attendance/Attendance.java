package org.campusfrontline.volunteer.recruitment.attendance;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Evidence;
import org.jspecify.annotations.Nullable;

/// What is known of one person's coming and going, and by whom. `vouchedBy` stands for what was not measured; `problem`
/// is the code of why the minutes could not be booked.
public record Attendance(
        UUID signUp,
        Stamp came,
        @Nullable Stamp left,
        @Nullable String vouchedBy,
        @Nullable String problem,
        @Nullable Instant bookedAt) {

    /// One end of a stay.
    public record Stamp(Instant at, Evidence how, String by) {

        /// Whether this one takes the place of another: what is known better does; of two known alike, `better` tells.
        boolean beats(Stamp other, boolean better) {
            int more = how.compareTo(other.how);
            return more > 0 || (more == 0 && better);
        }
    }

    static Attendance begun(UUID signUp, Stamp came) {
        return new Attendance(signUp, came, null, null, null, null);
    }

    /// Of two check-ins known alike the earlier one stands.
    Attendance came(Stamp stamp) {
        boolean beats = stamp.beats(came, stamp.at().isBefore(came.at()));
        return beats && (left == null || !stamp.at().isAfter(left.at()))
                ? new Attendance(signUp, stamp, left, vouchedBy, null, bookedAt)
                : this;
    }

    /// Of two check-outs known alike the later one stands.
    public Attendance left(Stamp stamp) {
        return left == null || stamp.beats(left, stamp.at().isAfter(left.at()))
                ? new Attendance(signUp, came, stamp, vouchedBy, null, bookedAt)
                : this;
    }

    /// What kept the minutes from being booked is looked at again.
    Attendance vouched(String by) {
        return new Attendance(signUp, came, left, by, null, bookedAt);
    }

    public Attendance booked(Instant now) {
        return new Attendance(signUp, came, left, vouchedBy, null, now);
    }

    public Attendance unbookable(String why) {
        return new Attendance(signUp, came, left, vouchedBy, why, null);
    }

    /// Whether both ends are measured.
    public boolean isMeasured() {
        return came.how().isMeasured() && left != null && left.how().isMeasured();
    }

    /// Whether somebody who runs the post must stand for it before its minutes are booked.
    boolean needsVouching() {
        return left != null && vouchedBy == null && !isMeasured();
    }
}
