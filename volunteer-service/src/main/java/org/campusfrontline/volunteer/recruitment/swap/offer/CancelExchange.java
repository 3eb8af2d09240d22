package org.campusfrontline.volunteer.recruitment.swap.offer;

import java.time.Clock;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.swap.deal.DealEnds;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchange;
import org.campusfrontline.volunteer.recruitment.swap.register.ExchangeLog;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchanges;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;
import org.campusfrontline.volunteer.recruitment.swap.rule.SwapProblem;

/// Takes a seat back from offer, also out of an agreement that is not carried out; and ends one whose time is over or
/// whose seat is lost.
@UseCase
class CancelExchange {

    private final ExchangeDesk desk;
    private final Exchanges exchanges;
    private final DealEnds dealEnds;
    private final ExchangeLog log;
    private final Clock clock;

    CancelExchange(ExchangeDesk desk, Exchanges exchanges, DealEnds dealEnds, ExchangeLog log, Clock clock) {
        this.desk = desk;
        this.exchanges = exchanges;
        this.dealEnds = dealEnds;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<Exchange> cancel(UUID id) {
        leaveDeal(id);
        return desk.hold(id, desk::isGiver).then(exchange -> {
            if (exchange.state() == ExchangeState.CANCELLED) {
                return Outcome.done(exchange);
            }
            return exchange.state() == ExchangeState.OPEN
                    ? Outcome.done(end(exchange, ExchangeState.CANCELLED))
                    : Outcome.refused(SwapProblem.EXCHANGE_OVER);
        });
    }

    /// By the sweep; whoever was quicker is right.
    public Outcome<Exchange> expire(UUID id) {
        dealEnds.endOf(id);
        return desk.hold(id, exchange -> true).map(exchange -> {
            boolean due = !clock.instant().isBefore(exchange.expiresAt());
            return exchange.state() == ExchangeState.OPEN
                    ? end(exchange, due ? ExchangeState.EXPIRED : ExchangeState.SEAT_LOST)
                    : exchange;
        });
    }

    /// The people of a deal are more than these two, and are held before them.
    private void leaveDeal(UUID id) {
        if (exchanges.find(id).filter(desk::isGiver).isPresent()) {
            dealEnds.endOf(id);
        }
    }

    private Exchange end(Exchange exchange, ExchangeState state) {
        Exchange ended = exchange.in(state, Moments.stored(clock.instant()));
        exchanges.update(ended);
        log.ended(ended, null);
        return ended;
    }
}
