package org.campusfrontline.platform.time;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An instant or a day of the years 2000 to 2199, which every database column and calendar can hold; null passes.
@Constraint(validatedBy = {OurTimesValidator.class, OurDaysValidator.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OurTimes {

    String message() default "a time between 2000 and 2199";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
