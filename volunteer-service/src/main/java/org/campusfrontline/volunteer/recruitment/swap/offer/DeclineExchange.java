package org.campusfrontline.volunteer.recruitment.swap.offer;

import java.time.Clock;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchange;
import org.campusfrontline.volunteer.recruitment.swap.register.ExchangeLog;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchanges;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;
import org.campusfrontline.volunteer.recruitment.swap.rule.SwapProblem;

/// Says no to a seat that is offered by name. Its giver learns that it is not taken, and nobody else anything.
@UseCase
class DeclineExchange {

    private final ExchangeDesk desk;
    private final Exchanges exchanges;
    private final ExchangeLog log;
    private final Caller caller;
    private final Clock clock;

    DeclineExchange(ExchangeDesk desk, Exchanges exchanges, ExchangeLog log, Caller caller, Clock clock) {
        this.desk = desk;
        this.exchanges = exchanges;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<Exchange> decline(UUID id) {
        return desk.hold(id, exchange -> caller.person().equals(exchange.to())).then(exchange -> {
            if (exchange.state() == ExchangeState.NOT_TAKEN) {
                return Outcome.done(exchange);
            }
            if (exchange.state() != ExchangeState.OPEN) {
                return Outcome.refused(SwapProblem.EXCHANGE_OVER);
            }
            Exchange declined = exchange.in(ExchangeState.NOT_TAKEN, Moments.stored(clock.instant()));
            exchanges.update(declined);
            log.ended(declined, null);
            return Outcome.done(declined);
        });
    }
}
