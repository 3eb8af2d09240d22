package org.campusfrontline.deploy.bench.rival;

/// A least or most; each unit beyond it costs the weight or, where it is hard, breaks a rule.
public record Bound(int value, long weight, boolean hard) {

    public static final Bound NO_LEAST = new Bound(0, 0, false);
    public static final Bound NO_MOST = new Bound(Integer.MAX_VALUE, 0, false);

    static Bound hard(int value) {
        return new Bound(value, 1, true);
    }

    static Bound soft(int value, long weight) {
        return new Bound(value, weight, false);
    }
}
