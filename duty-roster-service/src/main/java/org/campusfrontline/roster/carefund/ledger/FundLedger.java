package org.campusfrontline.roster.carefund.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.data.Transactions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.carefund.rule.FundProblem;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Posting;
import org.campusfrontline.roster.carefund.rule.Purse;
import org.jspecify.annotations.Nullable;

/// The one way into the fund's ledger, for use cases in whose transaction it books. Each booking holds its source's
/// row, so that what it checks is still so when it writes.
@Singleton
public class FundLedger {

    private final FundAccounts accounts;
    private final FundEntryStore entries;
    private final Transactions transactions;
    private final CampusTime time;
    private final Caller caller;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    FundLedger(
            FundAccounts accounts,
            FundEntryStore entries,
            Transactions transactions,
            CampusTime time,
            Caller caller,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.entries = entries;
        this.transactions = transactions;
        this.time = time;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// What an entry is booked for and rests on; without an origin it is its own.
    public record Ground(
            @Nullable UUID origin,
            @Nullable String receipt,
            @Nullable String memo) {

        public static Ground of(UUID origin) {
            return new Ground(origin, null, null);
        }
    }

    /// The day on which an entry is booked now.
    public LocalDate today() {
        return clock.instant().atZone(time.zone()).toLocalDate();
    }

    /// What the source's purpose has used already, while the source's row is held from here on.
    public long holdUsedFor(UUID source, FundPurpose purpose) {
        transactions.require("a booking");
        accounts.lock(source);
        return accounts.usedFor(source, purpose);
    }

    public Outcome<FundEntry> book(UUID source, Posting posting, Ground ground) {
        transactions.require("a booking");
        if (!accounts.lock(source)) {
            return Outcome.refused(FundProblem.UNKNOWN_SOURCE);
        }
        String receipt = ground.receipt();
        if (receipt != null && entries.isUsed(source, receipt)) {
            return Outcome.refused(Refusal.of(FundProblem.RECEIPT_USED)
                    .with("receipt", receipt)
                    .at("/receipt"));
        }
        return write(source, posting, ground, null);
    }

    /// An entry that takes back what another booked, once, as long as the money is still where it went.
    public Outcome<FundEntry> reverse(UUID wrong, String memo) {
        transactions.require("a booking");
        Optional<FundEntry> found = entries.find(wrong);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        FundEntry entry = found.get();
        if (!entry.kind().isReversible()) {
            return Outcome.refused(FundProblem.NOT_REVERSIBLE);
        }
        accounts.lock(entry.source());
        if (entries.isReversed(wrong)) {
            return Outcome.refused(FundProblem.REVERSED_ALREADY);
        }
        return write(entry.source(), entry.posting().reversed(), new Ground(wrong, null, memo), wrong);
    }

    private Outcome<FundEntry> write(UUID source, Posting posting, Ground ground, @Nullable UUID reverses) {
        Optional<Refusal> refusal = posting.refusalUnlessCovered(accounts.held(source, posting.from()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        UUID id = ids.next();
        FundEntry entry = new FundEntry(
                id,
                source,
                posting.kind(),
                posting.from(),
                posting.to(),
                posting.fen(),
                ground.origin() == null ? id : ground.origin(),
                reverses,
                ground.receipt(),
                ground.memo(),
                caller.person(),
                today(),
                Moments.stored(clock.instant()));
        entries.insert(entry);
        accounts.post(id, source, posting);
        if (!entry.kind().isOfGrant()) {
            tell(entry);
        }
        return Outcome.done(entry);
    }

    /// Entries of grants are told by the grant's own decision, which names no sum.
    private void tell(FundEntry entry) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("source", entry.source());
        facts.put("kind", entry.kind());
        facts.put("fen", entry.fen());
        if (entry.reverses() != null) {
            facts.put("reverses", entry.reverses());
        }
        Purse purse = entry.purse();
        String unit = purse == null ? null : purse.unit();
        audit.record(
                new AuditEntry("fund-entry.booked", "fund-entry", entry.id().toString(), unit, facts));
    }
}
