package org.campusfrontline.roster.market.register;

import java.time.LocalDate;
import org.campusfrontline.roster.duty.Duty;
import org.jspecify.annotations.Nullable;

/// What somebody would have in return: a shift of a day, any shift of a day, or a shift on any day.
public record Want(@Nullable LocalDate date, @Nullable String shift) {

    public boolean meets(LocalDate day, String code) {
        return (date == null || date.equals(day)) && (shift == null || shift.equals(code));
    }

    public boolean meets(Duty duty) {
        return meets(duty.date(), duty.shift());
    }
}
