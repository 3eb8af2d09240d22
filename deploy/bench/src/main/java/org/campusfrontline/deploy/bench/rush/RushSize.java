package org.campusfrontline.deploy.bench.rush;

import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.demo.DemoSettings;

/// How large the rush is.
record RushSize(int people, int seats, int clients, int rounds, int warmUps) {

    RushSize {
        if (people < 2 * seats) {
            throw new IllegalArgumentException("a rush needs at least two people a seat");
        }
    }

    static RushSize of(Options options) {
        return new RushSize(
                options.number("people", 40, 30_000, DemoSettings.PEOPLE),
                options.number("seats", 8, 10_000, DemoSettings.SEATS),
                options.number("clients", 1, 256, 64),
                options.number("rounds", 1, 20, 3),
                options.number("warm-ups", 0, 10, 2));
    }
}
