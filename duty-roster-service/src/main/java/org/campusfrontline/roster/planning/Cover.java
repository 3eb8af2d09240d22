package org.campusfrontline.roster.planning;

import org.jspecify.annotations.Nullable;

/// How many people a shift wants on a day, at a post where there are several: at least (a hard rule), aimed at and
/// at most, and the penalty for each one too few and too many.
public record Cover(
        int day, String shift, @Nullable String post, int min, int wanted, int max, int underWeight, int overWeight) {

    /// At the only post, none too many.
    public Cover(int day, String shift, int wanted, int underWeight, int overWeight) {
        this(day, shift, null, 0, wanted, wanted, underWeight, overWeight);
    }
}
