package org.campusfrontline.volunteer.recruitment.swap.deal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.signup.CancelReason;
import org.campusfrontline.volunteer.recruitment.signup.MoveSeats;
import org.campusfrontline.volunteer.recruitment.signup.MoveSeats.Against;
import org.campusfrontline.volunteer.recruitment.signup.MoveSeats.Move;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal;
import org.campusfrontline.volunteer.recruitment.swap.register.Deals;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchange;
import org.campusfrontline.volunteer.recruitment.swap.register.ExchangeLog;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchanges;
import org.campusfrontline.volunteer.recruitment.swap.rule.DealState;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;

/// Takes a deal as far as it can go now, in its caller's transaction, which holds its people, itself and its exchanges:
/// all seats move at once, or it waits for who has not agreed.
@Singleton
public class CarryOut {

    private final Deals deals;
    private final Exchanges exchanges;
    private final MoveSeats moveSeats;
    private final DealCheck check;
    private final ExchangeLog log;
    private final Clock clock;

    CarryOut(Deals deals, Exchanges exchanges, MoveSeats moveSeats, DealCheck check, ExchangeLog log, Clock clock) {
        this.deals = deals;
        this.exchanges = exchanges;
        this.moveSeats = moveSeats;
        this.check = check;
        this.log = log;
        this.clock = clock;
    }

    /// `next` is its version to be, with the legs as they are from now on.
    public Outcome<Deal> settle(Deal next) {
        Instant now = Moments.stored(clock.instant());
        boolean waits = !next.isAgreed() || next.awaitsApproval();
        List<Refusal> refusals = new ArrayList<>(check.told(waits ? check.look(next) : move(next)));
        refusals.addAll(check.refusalsOfSeats(next));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        DealState state = !next.isAgreed()
                ? DealState.PROPOSED
                : next.awaitsApproval() ? DealState.AWAITING_APPROVAL : DealState.CARRIED_OUT;
        Deal settled = new Deal(
                next.id(),
                state,
                next.combination(),
                next.legs(),
                next.expiresAt(),
                next.createdAt(),
                now,
                next.version());
        write(settled, now);
        return Outcome.done(settled);
    }

    private void write(Deal settled, Instant now) {
        if (settled.version() == 1) {
            deals.insert(settled);
        } else {
            deals.update(settled);
        }
        for (Exchange exchange : exchanges.lock(settled.exchanges())) {
            if (settled.state() == DealState.CARRIED_OUT) {
                Exchange ended = exchange.in(ExchangeState.CARRIED_OUT, now);
                exchanges.update(ended);
                log.ended(ended, takerOf(settled, ended));
            } else if (exchange.state() == ExchangeState.OPEN) {
                Exchange matched = exchange.in(ExchangeState.MATCHED, now);
                exchanges.update(matched);
                log.matched(matched, settled);
            }
        }
    }

    /// Ends a deal that is not carried out: its exchanges end too with that outcome, or are on offer again.
    public Deal end(Deal deal, ExchangeState outcome) {
        Instant now = Moments.stored(clock.instant());
        Deal ended = deal.in(DealState.ENDED, deal.legs(), now);
        deals.update(ended);
        for (Exchange exchange : exchanges.lock(deal.exchanges())) {
            if (exchange.state() == ExchangeState.MATCHED) {
                Exchange next = exchange.in(outcome, now);
                exchanges.update(next);
                tell(next, takerOf(deal, exchange));
            }
        }
        return ended;
    }

    private void tell(Exchange next, String taker) {
        if (next.state() == ExchangeState.OPEN) {
            log.reopened(next);
        } else {
            log.ended(next, taker);
        }
    }

    private List<Against> move(Deal deal) {
        List<Move> moves = deal.legs().stream()
                .map(leg -> new Move(leg.signUp(), leg.taker(), leg.ignoresCalendar()))
                .toList();
        return moveSeats.move(moves, deal.isSwap() ? CancelReason.SWAPPED : CancelReason.HANDED_OVER);
    }

    private static String takerOf(Deal deal, Exchange exchange) {
        return deal.legs().stream()
                .filter(leg -> Objects.equals(leg.exchange(), exchange.id()))
                .findFirst()
                .orElseThrow()
                .taker();
    }
}
