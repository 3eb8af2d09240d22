package org.campusfrontline.volunteer.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.grant.GrantRequests.NewGrant;
import org.campusfrontline.volunteer.grant.rule.GrantProblem;
import org.campusfrontline.volunteer.grant.rule.GrantRight;

/// Gives a role on a node to an active person.
@UseCase
class GiveGrant {

    private final GrantRights rights;
    private final GrantRepository grants;
    private final GrantRecord record;
    private final GrantTargets targets;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    GiveGrant(
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

    Outcome<GrantView> give(NewGrant wanted) {
        Optional<Refusal> refusal = rights.refusalToGive(wanted.scope());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        record.lockHolder(wanted.person());
        Instant now = Moments.stored(clock.instant());
        Instant from = wanted.from() == null ? now : wanted.from();
        List<Refusal> reasons = new ArrayList<>(targets.refusals(wanted));
        GrantRight.refusalOfSpan(from, wanted.to(), now).ifPresent(reasons::add);
        taken(wanted, now).ifPresent(reasons::add);
        return reasons.isEmpty() ? Outcome.done(give(wanted, from)) : Outcome.refused(reasons);
    }

    private GrantView give(NewGrant wanted, Instant from) {
        RoleGrant grant = new RoleGrant(ids.next(), wanted.scope(), from, wanted.to(), caller.person());
        UUID emergency = wanted.emergency();
        return record.written(emergency == null ? grant : grant.forEmergency(emergency), "grant.given");
    }

    /// One that is over by the clock makes room.
    private Optional<Refusal> taken(NewGrant wanted, Instant now) {
        Optional<RoleGrant> open = grants.open(wanted.scope());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        if (open.get().isOver(now)) {
            open.get().end(now, Caller.SYSTEM);
            record.written(open.get(), "grant.lapsed");
            return Optional.empty();
        }
        return Optional.of(Refusal.of(GrantProblem.GRANTED_ALREADY)
                .with("grant", open.get().id().toString()));
    }
}
