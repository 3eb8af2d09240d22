package org.campusfrontline.roster.market.deal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.market.register.Deal;
import org.campusfrontline.roster.market.register.DealStore;
import org.campusfrontline.roster.market.rule.DealState;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.jspecify.annotations.Nullable;

/// Reads deals, for those who take part and for those who plan.
@Singleton
class DealQueries {

    private final DealStore deals;
    private final DealViews views;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final Caller caller;

    DealQueries(DealStore deals, DealViews views, PeriodStore periods, PeriodAccess access, Caller caller) {
        this.deals = deals;
        this.views = views;
        this.periods = periods;
        this.access = access;
        this.caller = caller;
    }

    Page<DealView> mine(Optional<Cursor> cursor, int limit) {
        return page(deals.ofTaker(caller.person(), cursor.map(Cursor::id), limit + 1), limit);
    }

    DealView mine(UUID id) {
        return deals.find(id)
                .filter(deal -> deal.people().contains(caller.person()))
                .map(views::view)
                .orElseThrow(DealQueries::notFound);
    }

    Page<DealView> ofPeriod(UUID period, @Nullable DealState state, Optional<Cursor> cursor, int limit) {
        boolean seen =
                periods.find(period).filter(one -> access.sees(one.scope())).isPresent();
        if (!seen) {
            throw notFound();
        }
        return page(deals.ofPeriod(period, state, cursor.map(Cursor::id), limit + 1), limit);
    }

    private Page<DealView> page(List<Deal> rows, int limit) {
        Page<Deal> page = Page.of(rows, limit, last -> Cursor.at(last.id()));
        return new Page<>(views.views(page.items()), page.next());
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
