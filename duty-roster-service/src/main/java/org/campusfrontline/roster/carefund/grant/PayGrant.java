package org.campusfrontline.roster.carefund.grant;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.carefund.ledger.FundLedger;
import org.campusfrontline.roster.carefund.rule.Posting;

/// One of the two approvers notes that what was granted is paid, on a receipt.
@UseCase
class PayGrant {

    private final GrantStore grants;
    private final GrantAccess access;
    private final GrantLog log;
    private final FundLedger ledger;
    private final Clock clock;

    PayGrant(GrantStore grants, GrantAccess access, GrantLog log, FundLedger ledger, Clock clock) {
        this.grants = grants;
        this.access = access;
        this.log = log;
        this.ledger = ledger;
        this.clock = clock;
    }

    public Outcome<HardshipGrant> pay(UUID id, long expected, String receipt) {
        Optional<HardshipGrant> found = grants.find(id).filter(access::decides);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        HardshipGrant grant = found.get();
        Optional<Refusal> refusal = access.refusal(grant).or(() -> grant.state().refusalToPay());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!grants.step(grant.paid(expected, receipt, Moments.stored(clock.instant())))) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        log.paid(grant);
        return ledger.book(
                        grant.source(),
                        Posting.payment(grant.purse(), Objects.requireNonNull(grant.grantedFen())),
                        new FundLedger.Ground(id, receipt, null))
                .map(entry -> grants.find(id).orElseThrow());
    }
}
