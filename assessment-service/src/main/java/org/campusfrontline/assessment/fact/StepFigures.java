package org.campusfrontline.assessment.fact;

/// The figures of a SIGN_UP_STEP: the shift that it is for and whether a seat was held after it.
public record StepFigures(String activity, String shift, boolean confirmed) {}
