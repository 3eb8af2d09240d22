package org.campusfrontline.roster.callout.calling;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.callout.register.CallOut;
import org.campusfrontline.roster.callout.register.CallOutStore;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;

/// Reads call-outs for those who plan the unit.
@Singleton
class CallOutQueries {

    private final CallOutStore calls;
    private final CallOutViews views;
    private final PeriodStore periods;
    private final PeriodAccess access;

    CallOutQueries(CallOutStore calls, CallOutViews views, PeriodStore periods, PeriodAccess access) {
        this.calls = calls;
        this.views = views;
        this.periods = periods;
        this.access = access;
    }

    CallOutView find(UUID id) {
        return calls.find(id)
                .filter(call -> sees(call.period()))
                .map(views::view)
                .orElseThrow(CallOutQueries::notFound);
    }

    Page<CallOutView> ofPeriod(UUID period, Optional<Cursor> cursor, int limit) {
        if (!sees(period)) {
            throw notFound();
        }
        List<CallOut> rows = calls.ofPeriod(period, cursor.map(Cursor::id), limit + 1);
        Page<CallOut> page = Page.of(rows, limit, last -> Cursor.at(last.id()));
        return new Page<>(page.items().stream().map(views::view).toList(), page.next());
    }

    private boolean sees(UUID period) {
        return periods.find(period).filter(one -> access.sees(one.scope())).isPresent();
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
