package org.campusfrontline.platform.time;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Checks an instant against the years that we work in.
public class OurTimesValidator implements ConstraintValidator<OurTimes, Instant> {

    @Override
    public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
        return instant == null || Moments.isOurs(instant);
    }
}
