package org.campusfrontline.platform.time;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Checks an instant against the years that we work in.
public class OurTimesValidator implements ConstraintValidator<OurTimes, Instant> {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    @Override
    public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
        return instant == null || (!instant.isBefore(FIRST) && instant.isBefore(END));
    }
}
