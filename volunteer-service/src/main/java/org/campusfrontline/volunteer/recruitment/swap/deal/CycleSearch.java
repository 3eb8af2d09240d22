package org.campusfrontline.volunteer.recruitment.swap.deal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusfrontline.platform.match.SwapCycles;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.TakeOverCheck;
import org.campusfrontline.volunteer.recruitment.swap.register.Deals;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchange;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchanges;

/// Looks among the open swaps for people who could give each other what they want, and asks them.
@Singleton
public class CycleSearch {

    /// People in one proposal.
    private static final int LONGEST = 3;

    private final Exchanges exchanges;
    private final Deals deals;
    private final ShiftQueries shifts;
    private final TakeOverCheck takeOver;
    private final DealCheck check;
    private final ProposeCycle proposeCycle;
    private final Clock clock;

    CycleSearch(
            Exchanges exchanges,
            Deals deals,
            ShiftQueries shifts,
            TakeOverCheck takeOver,
            DealCheck check,
            ProposeCycle proposeCycle,
            Clock clock) {
        this.exchanges = exchanges;
        this.deals = deals;
        this.shifts = shifts;
        this.takeOver = takeOver;
        this.check = check;
        this.proposeCycle = proposeCycle;
        this.clock = clock;
    }

    /// Marked as sought only when all is proposed, so that after a crash somebody looks again.
    public void search() {
        if (!exchanges.hasUnsought()) {
            return;
        }
        List<Exchange> open = exchanges.swaps(clock.instant());
        Map<UUID, Exchange> byId = open.stream().collect(Collectors.toMap(Exchange::id, Function.identity()));
        List<SwapCycles.Wish> wishes =
                open.stream().map(exchange -> wish(exchange, open)).toList();
        SwapCycles.find(wishes, deals.proposed(), LONGEST)
                .forEach(cycle ->
                        proposeCycle.propose(cycle.stream().map(byId::get).toList()));
        exchanges.sought(open);
    }

    private SwapCycles.Wish wish(Exchange taker, List<Exchange> open) {
        return new SwapCycles.Wish(
                taker.id(),
                taker.person(),
                open.stream()
                        .filter(given -> taker.wanted().contains(given.shift()) && couldTake(taker, given))
                        .map(Exchange::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean couldTake(Exchange taker, Exchange given) {
        ShiftFacts shift = shifts.find(given.shift()).orElseThrow();
        return check.refusalsOfSeat(shift, true).isEmpty()
                && takeOver.look(new TakeOverCheck.Asked(taker.person(), shift, taker.shift(), false))
                        .isEmpty();
    }
}
