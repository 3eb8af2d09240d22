package org.campusfrontline.roster.feed;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.roster.onduty.site.DutyAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.jspecify.annotations.Nullable;

/// Whether a person may have a feed, asked anew at each reading: the own always, a unit's and its posts' as long as the
/// person plans the unit or may lead it.
@Singleton
class FeedAccess {

    private final GrantBook grants;
    private final DutyAccess access;
    private final PeriodStore periods;

    FeedAccess(GrantBook grants, DutyAccess access, PeriodStore periods) {
        this.grants = grants;
        this.access = access;
        this.periods = periods;
    }

    boolean may(String person, Feed.FeedKind kind, String subject) {
        return switch (kind) {
            case PERSON -> person.equals(subject);
            case UNIT -> {
                String[] parts = subject.split("/", -1);
                yield parts.length == 2 && directs(person, parts[0], parts[1]);
            }
            case POST ->
                PostSubject.of(subject)
                        .flatMap(post -> periods.find(post.period()).filter(period -> has(period, post.post())))
                        .map(PlanningPeriod::scope)
                        .filter(scope -> directs(person, scope.tree(), scope.unit()))
                        .isPresent();
        };
    }

    private static boolean has(PlanningPeriod period, @Nullable String post) {
        return post == null
                || period.parts().further().posts().stream()
                        .anyMatch(one -> one.id().equals(post));
    }

    private boolean directs(String person, String tree, String unit) {
        return access.mayLead(person, tree, unit) || grants.holds(person, Role.ROSTER_PLANNER, tree, unit);
    }
}
