package org.campusfrontline.deploy.bench.teams;

import org.campusfrontline.deploy.bench.client.Options;

/// How many bursts, and how many teams of how many people in each; half of each team is in all of them.
public record TeamsSize(int bursts, int teams, int members, int seats) {

    private static final int USUAL_BURSTS = 10_000;
    private static final int MOST_MEMBERS = 50;

    static TeamsSize of(Options options) {
        return new TeamsSize(
                options.number("bursts", 1, 14_000, USUAL_BURSTS),
                options.number("teams", 2, 12, 4),
                options.number("members", 2, MOST_MEMBERS, MOST_MEMBERS),
                options.number("seats", 1, 1000, 60));
    }

    int shared() {
        return members / 2;
    }

    int people() {
        return shared() + teams * (members - shared());
    }
}
