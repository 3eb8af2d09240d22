package org.campusfrontline.roster.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Load;
import org.jspecify.annotations.Nullable;

/// What other features book, in their own use case's transaction. Each origin is booked once: told again it changes
/// nothing, told otherwise it is refused.
@Singleton
public class LoadLedger {

    private final LoadStore store;
    private final DutyStore duties;
    private final Audit audit;
    private final Clock clock;

    LoadLedger(LoadStore store, DutyStore duties, Audit audit, Clock clock) {
        this.store = store;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    /// Where and when the load falls.
    public record Place(String tree, String unit, LocalDate day) {}

    /// Load that a person carried beyond the roster, such as a call-out answered; it outlives every republication.
    public record Credit(String person, Place place, Load load, String origin) {}

    /// Load of a published period that passes from one person to another. A later publication of the period, which
    /// then says itself who works, reverses it.
    public record Transfer(String from, String to, UUID period, Place place, Load load, Why why, String origin) {}

    public enum Why {
        /// Both agreed: what one is rid of the other carries, and the sum of both stays.
        SWAP,
        /// The first is away: the same, and the one who covers keeps the credit of a call-out beside it for good.
        COVER
    }

    /// Never lowers anything.
    public Optional<Refusal> credit(Credit credit) {
        if (!credit.load().covers(Load.NONE) || credit.load().isNone()) {
            return Optional.of(Refusal.of(LoadProblem.NOTHING_OR_LESS));
        }
        duties.lockPeople(List.of(credit.person()));
        LoadEntry entry = entry(
                credit.person(),
                "credit/" + credit.origin(),
                LoadEntry.Kind.CREDIT,
                credit.place(),
                null,
                credit.load());
        return book(List.of(entry), "load.credited", credit.origin());
    }

    public Optional<Refusal> transfer(Transfer transfer) {
        if (!transfer.load().covers(Load.NONE) || transfer.load().isNone()) {
            return Optional.of(Refusal.of(LoadProblem.NOTHING_OR_LESS));
        }
        if (transfer.from().equals(transfer.to())) {
            return Optional.of(Refusal.of(LoadProblem.TO_ONESELF));
        }
        duties.lockPeople(List.of(transfer.from(), transfer.to()));
        Optional<Load> before = store.booked(transfer.from(), "transfer/" + transfer.origin());
        Load carried =
                store.onDay(transfer.from(), transfer.period(), transfer.place().day());
        if (before.isEmpty() && !carried.covers(transfer.load())) {
            return Optional.of(Refusal.of(LoadProblem.MORE_THAN_IS_CARRIED)
                    .with("date", transfer.place().day().toString()));
        }
        return book(sides(transfer), "load.transferred", transfer.origin());
    }

    private static List<LoadEntry> sides(Transfer transfer) {
        String origin = "transfer/" + transfer.origin();
        Place place = transfer.place();
        UUID period = transfer.period();
        LoadEntry.Kind kind = switch (transfer.why()) {
            case SWAP -> LoadEntry.Kind.SWAP;
            case COVER -> LoadEntry.Kind.COVER;
        };
        List<LoadEntry> sides = new ArrayList<>();
        sides.add(entry(
                transfer.from(), origin, kind, place, period, transfer.load().negated()));
        sides.add(entry(transfer.to(), origin, kind, place, period, transfer.load()));
        if (transfer.why() == Why.COVER) {
            String cover = "cover/" + transfer.origin();
            sides.add(entry(transfer.to(), cover, LoadEntry.Kind.CREDIT, place, null, Load.of(Axis.CALL_OUTS, 1)));
        }
        return sides;
    }

    private Optional<Refusal> book(List<LoadEntry> entries, String action, String origin) {
        int known = 0;
        for (LoadEntry entry : entries) {
            Optional<Load> before = store.booked(entry.person(), entry.origin());
            if (before.isPresent() && !before.get().equals(entry.load())) {
                return Optional.of(Refusal.of(LoadProblem.BOOKED_OTHERWISE).with("origin", origin));
            }
            known += before.isPresent() ? 1 : 0;
        }
        if (known == entries.size()) {
            return Optional.empty();
        }
        if (known > 0) {
            return Optional.of(Refusal.of(LoadProblem.BOOKED_OTHERWISE).with("origin", origin));
        }
        Instant now = Moments.stored(clock.instant());
        store.addAll(entries, now);
        audit.record(new AuditEntry(
                action,
                "load",
                origin,
                entries.getFirst().unit(),
                Map.of(
                        "people",
                        entries.stream().map(LoadEntry::person).toList(),
                        "day",
                        entries.getFirst().day().toString())));
        return Optional.empty();
    }

    private static LoadEntry entry(
            String person, String origin, LoadEntry.Kind kind, Place place, @Nullable UUID period, Load load) {
        return new LoadEntry(person, origin, kind, place.tree(), place.unit(), period, place.day(), 0, load);
    }
}
