package org.campusfrontline.roster.callout.answer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.callout.register.Ask;
import org.campusfrontline.roster.callout.register.AskStore;
import org.campusfrontline.roster.callout.register.CallOut;
import org.campusfrontline.roster.callout.register.CallOutStore;
import org.campusfrontline.roster.callout.rule.CallAnswer;
import org.campusfrontline.roster.callout.rule.CallOutProblem;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Reads the calls of the person who was asked.
@Singleton
class MyCallQueries {

    private final AskStore asks;
    private final CallOutStore calls;
    private final PeriodStore periods;
    private final Actions actions;
    private final Caller caller;
    private final Clock clock;

    MyCallQueries(AskStore asks, CallOutStore calls, PeriodStore periods, Actions actions, Caller caller, Clock clock) {
        this.asks = asks;
        this.calls = calls;
        this.periods = periods;
        this.actions = actions;
        this.caller = caller;
        this.clock = clock;
    }

    Page<MyCallView> mine(Optional<Cursor> cursor, int limit) {
        List<Ask> rows = asks.ofPerson(caller.person(), cursor.map(Cursor::id), limit + 1);
        Page<Ask> page = Page.of(rows, limit, last -> Cursor.at(last.id()));
        return new Page<>(page.items().stream().map(this::view).toList(), page.next());
    }

    MyCallView mine(UUID id) {
        return asks.find(id)
                .filter(ask -> ask.person().equals(caller.person()))
                .map(this::view)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    MyCallView view(Ask ask) {
        CallOut call = calls.find(ask.callOut()).orElseThrow();
        PlanningPeriod period = periods.find(call.period()).orElseThrow();
        return new MyCallView(
                ask.id(),
                call.period(),
                period.titles().zh(),
                period.titles().en(),
                call.date(),
                call.shift(),
                call.post(),
                call.start(),
                call.end(),
                call.urgent(),
                call.state(),
                ask.answer(),
                ask.askedAt(),
                actions(ask, call));
    }

    private List<Action> actions(Ask ask, CallOut call) {
        if (ask.answer() == CallAnswer.YES) {
            return List.of();
        }
        Optional<Refusal> over = call.isRunning() && clock.instant().isBefore(call.start())
                ? Optional.empty()
                : Optional.of(Refusal.of(CallOutProblem.OVER)
                        .with("state", call.state().name()));
        Action accept = actions.of("accept", over);
        return ask.answer() == CallAnswer.NO ? List.of(accept) : List.of(accept, actions.of("refuse", over));
    }
}
