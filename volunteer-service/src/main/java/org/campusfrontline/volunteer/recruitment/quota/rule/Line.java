package org.campusfrontline.volunteer.recruitment.quota.rule;

/// One line of a quota with how many who hold seats it counts.
public sealed interface Line {

    /// Of the seats, at least so many are kept for a unit and at most so many go to it.
    record Share(int atLeast, int atMost, int taken) implements Line {}

    /// One of those counted for each begun `per` people.
    record Ratio(int per, int taken) implements Line {}

    /// Its time is over: it counts, and binds nobody.
    record Released(int taken) implements Line {}

    int taken();

    /// The same with one more person.
    default Line counted() {
        return switch (this) {
            case Share share -> new Share(share.atLeast(), share.atMost(), share.taken() + 1);
            case Ratio ratio -> new Ratio(ratio.per(), ratio.taken() + 1);
            case Released released -> new Released(released.taken() + 1);
        };
    }

    /// How many it lacks in a house of that many people.
    default int lacks(int people) {
        return switch (this) {
            case Share share -> Math.max(0, share.atLeast() - share.taken());
            case Ratio ratio -> Math.max(0, Math.ceilDiv(people, ratio.per()) - ratio.taken());
            case Released released -> 0;
        };
    }
}
