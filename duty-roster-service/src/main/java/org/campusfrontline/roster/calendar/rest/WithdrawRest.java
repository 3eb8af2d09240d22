package org.campusfrontline.roster.calendar.rest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.plan.FreedDays;

/// A planner takes a day off back; what it settled is owed again.
@UseCase
class WithdrawRest {

    private final RestGrantStore grants;
    private final RestBooks books;
    private final RestQueries queries;
    private final DutyStore duties;
    private final FreedDays freed;
    private final NameGuard guard;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    WithdrawRest(
            RestGrantStore grants,
            RestBooks books,
            RestQueries queries,
            DutyStore duties,
            FreedDays freed,
            NameGuard guard,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.grants = grants;
        this.books = books;
        this.queries = queries;
        this.duties = duties;
        this.freed = freed;
        this.guard = guard;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<RestGrantView> withdraw(UUID id, long expectedVersion, String reason) {
        Optional<RestGrant> found = grants.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        RestGrant grant = found.get();
        Optional<Refusal> refusal = queries.refusalToWithdraw(grant).or(() -> guard.refusal("/reason", reason));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<UUID> touched = freed.hold(List.of(grant.person()), grant.day(), grant.day());
        duties.lockPeople(List.of(grant.person()));
        Instant now = Moments.stored(clock.instant());
        if (!grants.withdraw(id, expectedVersion, new RestGrant.Withdrawal(caller.person(), now, reason))) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        books.balance(grant.person(), now);
        freed.forget(touched);
        audit.record(new AuditEntry(
                "rest.withdrawn",
                "rest-grant",
                id.toString(),
                grant.unit().code(),
                Map.of("person", grant.person(), "date", grant.day().toString())));
        return Outcome.done(queries.grant(id).orElseThrow());
    }
}
