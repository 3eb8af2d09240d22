package org.campusfrontline.volunteer.recruitment.swap.deal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.MoveSeats;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal.Leg;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchange;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchanges;
import org.campusfrontline.volunteer.recruitment.swap.rule.DealState;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeDeadline;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;
import org.campusfrontline.volunteer.recruitment.swap.rule.SwapProblem;

/// Asks two or three people whether each takes the seat of the next, the last that of the first.
@UseCase
class ProposeCycle {

    private final Exchanges exchanges;
    private final MoveSeats moveSeats;
    private final CarryOut carryOut;
    private final DealCheck check;
    private final ShiftQueries shifts;
    private final Ids ids;
    private final Clock clock;

    ProposeCycle(
            Exchanges exchanges,
            MoveSeats moveSeats,
            CarryOut carryOut,
            DealCheck check,
            ShiftQueries shifts,
            Ids ids,
            Clock clock) {
        this.exchanges = exchanges;
        this.moveSeats = moveSeats;
        this.carryOut = carryOut;
        this.check = check;
        this.shifts = shifts;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<Deal> propose(List<Exchange> cycle) {
        moveSeats.hold(cycle.stream().map(Exchange::person).toList());
        List<Exchange> held = exchanges.lock(cycle.stream().map(Exchange::id).toList());
        if (held.stream().anyMatch(exchange -> exchange.state() != ExchangeState.OPEN)) {
            return Outcome.refused(SwapProblem.EXCHANGE_OVER);
        }
        Instant now = Moments.stored(clock.instant());
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < cycle.size(); i++) {
            legs.add(leg(cycle.get((i + 1) % cycle.size()), cycle.get(i).person()));
        }
        String combination =
                cycle.stream().map(Exchange::id).map(UUID::toString).collect(Collectors.joining(","));
        return carryOut.settle(new Deal(
                ids.next(),
                DealState.PROPOSED,
                combination,
                legs,
                ExchangeDeadline.ofAsked(now, earliest(cycle)),
                now,
                now,
                1));
    }

    private Leg leg(Exchange given, String taker) {
        ShiftFacts shift = shifts.find(given.shift()).orElseThrow();
        return new Leg(
                given.signUp(),
                given.id(),
                given.shift(),
                given.person(),
                taker,
                false,
                false,
                check.asksApproval(shift),
                null);
    }

    private Instant earliest(List<Exchange> cycle) {
        return cycle.stream()
                .map(exchange -> shifts.find(exchange.shift()).orElseThrow().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
