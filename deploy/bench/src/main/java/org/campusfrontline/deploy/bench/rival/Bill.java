package org.campusfrontline.deploy.bench.rival;

/// Adds up what a row or a day breaks and costs.
public final class Bill {

    private long hard;
    private long soft;

    public void charge(Bound bound, long units) {
        if (units > 0 && bound.hard()) {
            hard += units * bound.weight();
        } else if (units > 0) {
            soft += units * bound.weight();
        }
    }

    public void cost(long amount) {
        soft += amount;
    }

    public long hard() {
        return hard;
    }

    public long soft() {
        return soft;
    }
}
