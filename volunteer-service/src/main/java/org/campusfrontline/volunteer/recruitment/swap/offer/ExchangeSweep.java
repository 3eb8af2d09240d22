package org.campusfrontline.volunteer.recruitment.swap.offer;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.campusfrontline.volunteer.recruitment.swap.deal.CycleSearch;
import org.campusfrontline.volunteer.recruitment.swap.deal.EndDeal;
import org.campusfrontline.volunteer.recruitment.swap.register.Deals;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchanges;

/// Ends what is over and looks for swaps, on every replica alike, each step a transaction of its own.
@Singleton
class ExchangeSweep {

    static final String IDENTITY = "exchange-sweep";

    private final Exchanges exchanges;
    private final Deals deals;
    private final CancelExchange cancelExchange;
    private final EndDeal endDeal;
    private final CycleSearch cycles;
    private final Clock clock;

    ExchangeSweep(
            Exchanges exchanges,
            Deals deals,
            CancelExchange cancelExchange,
            EndDeal endDeal,
            CycleSearch cycles,
            Clock clock) {
        this.exchanges = exchanges;
        this.deals = deals;
        this.cancelExchange = cancelExchange;
        this.endDeal = endDeal;
        this.cycles = cycles;
        this.clock = clock;
    }

    @Scheduled(
            identity = IDENTITY,
            every = "${campus.exchanges.sweep:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant now = clock.instant();
        deals.expired(now).forEach(endDeal::end);
        exchanges.over(now).forEach(cancelExchange::expire);
        cycles.search();
    }
}
