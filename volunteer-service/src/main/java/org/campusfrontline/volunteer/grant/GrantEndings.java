package org.campusfrontline.volunteer.grant;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.departure.DepartureStep;
import org.campusfrontline.volunteer.emergency.ClosureStep;

/// Ends the grants of a person who leaves, and those given for an emergency that closes.
@Singleton
class GrantEndings implements DepartureStep, ClosureStep {

    private final GrantRepository grants;
    private final GrantRecord record;
    private final LastOperator lastOperator;
    private final Caller caller;

    GrantEndings(GrantRepository grants, GrantRecord record, LastOperator lastOperator, Caller caller) {
        this.grants = grants;
        this.record = record;
        this.lastOperator = lastOperator;
        this.caller = caller;
    }

    @Override
    public Optional<Refusal> depart(String person, Instant at) {
        record.lockHolder(person);
        return endAll(grants.openOf(person), at);
    }

    @Override
    public Optional<Refusal> close(UUID emergency, Instant at) {
        return endAll(grants.openFor(emergency), at);
    }

    private Optional<Refusal> endAll(List<RoleGrant> open, Instant at) {
        Optional<Refusal> refusal = open.stream()
                .flatMap(grant -> lastOperator.refusalToEnd(grant.scope(), at).stream())
                .findFirst();
        if (refusal.isEmpty()) {
            open.forEach(grant -> {
                grant.end(at, caller.person());
                record.written(grant, "grant.ended");
            });
        }
        return refusal;
    }
}
