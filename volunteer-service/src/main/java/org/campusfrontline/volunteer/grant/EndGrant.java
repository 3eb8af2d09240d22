package org.campusfrontline.volunteer.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;

/// Ends a grant at once, by who may give it or by its holder.
@UseCase
class EndGrant {

    private final GrantRepository grants;
    private final GrantRights rights;
    private final GrantRecord record;
    private final LastOperator lastOperator;
    private final Caller caller;
    private final Clock clock;

    EndGrant(
            GrantRepository grants,
            GrantRights rights,
            GrantRecord record,
            LastOperator lastOperator,
            Caller caller,
            Clock clock) {
        this.grants = grants;
        this.rights = rights;
        this.record = record;
        this.lastOperator = lastOperator;
        this.caller = caller;
        this.clock = clock;
    }

    Outcome<GrantView> end(UUID id, long expectedVersion) {
        Optional<RoleGrant> grant = grants.locked(id);
        if (grant.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal = rights.refusalToEnd(grant.get().scope())
                .or(() -> grant.get().version() == expectedVersion
                        ? Optional.empty()
                        : Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED)))
                .or(grant.get()::refusalToEnd)
                .or(() -> lastOperator.refusalToEnd(grant.get().scope(), now));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        grant.get().end(now, caller.person());
        return Outcome.done(record.written(grant.get(), "grant.ended"));
    }
}
