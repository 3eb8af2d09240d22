package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a post category asks of whoever stands at such a post.
public sealed interface Requirement {

    /// How many of several codes are asked for.
    enum Match {
        ANY,
        ALL
    }

    /// Skills, training or qualifications; `verified`: confirmed by the person's unit.
    record Competence(Holding.Kind kind, Match match, List<String> codes, boolean verified) implements Requirement {
        public Competence {
            codes = List.copyOf(codes);
        }
    }

    /// Adulthood as declared: the directory knows no birth dates.
    record Adulthood() implements Requirement {}

    record Fitness() implements Requirement {}

    record Insurance(boolean verified) implements Requirement {}

    /// The category's present risk notice is accepted.
    record RiskNotice() implements Requirement {}

    /// Of that unit or one below it; of any unit of the tree where none is named.
    record Membership(String tree, @Nullable String unit) implements Requirement {}

    Duration DAY = Duration.ofHours(24);
    Duration WEEK = Duration.ofDays(7);

    /// No more service in any window of that length, duties included.
    record MostLoad(Duration window, Duration most) implements Requirement {}

    /// No less time between two times of service, duties included.
    record LeastRest(Duration least) implements Requirement {}

    /// Whether what else the person serves matters.
    default boolean looksAround() {
        return this instanceof MostLoad || this instanceof LeastRest;
    }

    /// Written by a later version of this service, so nobody meets it here.
    record Unknown(String kind) implements Requirement {}
}
