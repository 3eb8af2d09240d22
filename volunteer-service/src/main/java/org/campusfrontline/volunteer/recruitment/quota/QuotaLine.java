package org.campusfrontline.volunteer.recruitment.quota;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Holding;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement;
import org.campusfrontline.volunteer.recruitment.quota.rule.Line;
import org.jspecify.annotations.Nullable;

/// A share of a unit or a ratio of holders, and how many who hold seats it counts. From `releaseMinutes` before the
/// shift it binds nobody.
public sealed interface QuotaLine {

    /// Of the members of a unit and those below it.
    record UnitShare(
            String tree,
            String unit,
            int atLeast,
            @Nullable Integer atMost,
            @Nullable Integer releaseMinutes,
            int taken)
            implements QuotaLine {}

    /// One holder for each begun `per` people.
    record HolderRatio(
            Holding.Kind competence,
            String code,
            boolean verified,
            int per,
            @Nullable Integer releaseMinutes,
            int taken)
            implements QuotaLine {}

    @Nullable Integer releaseMinutes();

    int taken();

    /// Whom it counts.
    default Requirement counts() {
        return switch (this) {
            case UnitShare share -> new Requirement.Membership(share.tree(), share.unit());
            case HolderRatio ratio ->
                new Requirement.Competence(
                        ratio.competence(), Requirement.Match.ALL, List.of(ratio.code()), ratio.verified());
        };
    }

    /// From when on it binds nobody.
    default @Nullable Instant releasedAt(Instant start) {
        Integer minutes = releaseMinutes();
        return minutes == null ? null : start.minusSeconds(minutes * 60L);
    }

    default boolean isReleased(Instant start, Instant now) {
        Instant at = releasedAt(start);
        return at != null && !now.isBefore(at);
    }

    default Line line(Instant start, Instant now) {
        return isReleased(start, now) ? new Line.Released(taken()) : bound();
    }

    /// How many it lacks among so many people, whether it binds anybody or not.
    default int lacks(int people) {
        return bound().lacks(people);
    }

    private Line bound() {
        return switch (this) {
            case UnitShare share ->
                new Line.Share(
                        share.atLeast(), share.atMost() == null ? Integer.MAX_VALUE : share.atMost(), share.taken());
            case HolderRatio ratio -> new Line.Ratio(ratio.per(), ratio.taken());
        };
    }

    /// A person counts for the first share that fits, and for every ratio.
    static Set<Integer> counting(List<QuotaLine> lines, Set<Integer> met) {
        Set<Integer> counting = new TreeSet<>();
        boolean shared = false;
        for (int place = 0; place < lines.size(); place++) {
            boolean share = lines.get(place) instanceof UnitShare;
            if (met.contains(place) && !(share && shared)) {
                counting.add(place);
                shared |= share;
            }
        }
        return Set.copyOf(counting);
    }
}
