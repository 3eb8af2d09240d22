package org.campusfrontline.volunteer.recruitment.callout.rule;

/// How many are called at a time: some for each missing seat, since not all come, and never more than a bound.
public final class WaveSize {

    private WaveSize() {}

    public static int of(int missing, int perSeat, int most) {
        return (int) Math.min((long) Math.max(missing, 0) * perSeat, most);
    }
}
