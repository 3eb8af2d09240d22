package org.campusfrontline.volunteer.grant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.directory.Effect;
import org.campusfrontline.volunteer.grant.RoleGrant.Scope;
import org.campusfrontline.volunteer.grant.rule.GrantProblem;
import org.campusfrontline.volunteer.grant.rule.GrantRight;

/// Gives grants one by one, in the transaction of a use case: by the caller's right, to who and what is there.
@Singleton
public class GrantGiving {

    private final GrantRights rights;
    private final GrantRepository grants;
    private final GrantRecord record;
    private final GrantTargets targets;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    GrantGiving(
            GrantRights rights,
            GrantRepository grants,
            GrantRecord record,
            GrantTargets targets,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.rights = rights;
        this.grants = grants;
        this.record = record;
        this.targets = targets;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /// Refused where the same role on the same node is not ended yet.
    Outcome<GrantView> give(GrantDraft draft) {
        return allowed(draft)
                .then(now -> open(draft, now)
                        .<Outcome<GrantView>>map(open -> Outcome.refused(Refusal.of(GrantProblem.GRANTED_ALREADY)
                                .with("grant", open.id().toString())))
                        .orElseGet(() -> Outcome.done(given(draft, now))));
    }

    /// Gives what is not given yet, and changes the span of what is.
    public Outcome<Effect> put(GrantDraft draft) {
        return allowed(draft).map(now -> {
            Optional<RoleGrant> open = open(draft, now);
            if (open.isEmpty()) {
                given(draft, now);
                return Effect.CREATED;
            }
            if (open.get().isAs(draft)) {
                return Effect.UNCHANGED;
            }
            open.get().become(draft);
            record.written(open.get(), "grant.changed");
            return Effect.CHANGED;
        });
    }

    /// The instant of giving, with the holder locked. A unit that is not there is told first: nobody has a right in it.
    private Outcome<Instant> allowed(GrantDraft draft) {
        Optional<Refusal> refusal = targets.refusalOfPlace(draft).or(() -> rights.refusalToGive(Scope.of(draft)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        record.lockHolder(draft.person());
        Instant now = Moments.stored(clock.instant());
        List<Refusal> reasons = new ArrayList<>(targets.refusals(draft));
        Instant from = draft.from() == null ? now : draft.from();
        GrantRight.refusalOfSpan(from, draft.to(), now).ifPresent(reasons::add);
        return reasons.isEmpty() ? Outcome.done(now) : Outcome.refused(reasons);
    }

    /// One that is over by the clock makes room.
    private Optional<RoleGrant> open(GrantDraft draft, Instant now) {
        Optional<RoleGrant> open = grants.open(Scope.of(draft));
        if (open.isPresent() && open.get().isOver(now)) {
            open.get().end(now, Caller.SYSTEM);
            record.written(open.get(), "grant.lapsed");
            return Optional.empty();
        }
        return open;
    }

    private GrantView given(GrantDraft draft, Instant now) {
        return record.written(new RoleGrant(ids.next(), draft, now, caller.person()), "grant.given");
    }
}
