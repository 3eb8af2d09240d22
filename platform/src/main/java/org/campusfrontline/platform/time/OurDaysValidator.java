package org.campusfrontline.platform.time;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Checks a day against the years that we work in.
public class OurDaysValidator implements ConstraintValidator<OurTimes, LocalDate> {

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
        return day == null || Moments.isOurs(day);
    }
}
