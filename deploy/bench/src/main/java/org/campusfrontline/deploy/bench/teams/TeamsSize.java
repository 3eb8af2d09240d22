package org.campusfrontline.deploy.bench.teams;

import org.campusfrontline.deploy.bench.client.Options;

/// How many bursts, and how many teams of how many people in each; half of each team is in all of them. After some
/// bursts others take their turn: nobody signs up ten thousand times.
public record TeamsSize(int bursts, int teams, int members, int seats) {

    private static final int USUAL_BURSTS = 10_000;
    private static final int MOST_MEMBERS = 50;
    private static final int BURSTS_OF_A_TURN = 200;

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
        return peopleOfATurn() * ((bursts - 1) / BURSTS_OF_A_TURN + 1);
    }

    int peopleOfATurn() {
        return shared() + teams * (members - shared());
    }

    boolean isTurn(int burst) {
        return burst % BURSTS_OF_A_TURN == 0;
    }

    /// The number of the first person in turn.
    int firstPerson(int burst) {
        return burst / BURSTS_OF_A_TURN * peopleOfATurn();
    }
}
