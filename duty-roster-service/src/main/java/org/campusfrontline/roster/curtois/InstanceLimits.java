package org.campusfrontline.roster.curtois;

/// The largest instance that is taken; the largest published one has 364 days, 150 staff and 32 shift types.
public record InstanceLimits(int days, int staff, int shiftTypes, int requests, int textLength) {

    public static InstanceLimits standard() {
        return new InstanceLimits(400, 1_000, 64, 200_000, 20_000_000);
    }

    int cover() {
        return days * shiftTypes;
    }
}
