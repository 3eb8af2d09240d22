package org.campusfrontline.roster.callout.register;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.campusfrontline.roster.call.CallKind;
import org.campusfrontline.roster.call.DutyCalls;
import org.campusfrontline.roster.callout.rule.CallOutState;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Tells people that they are asked, and all who were asked and have no seat the same at the end, whatever they said.
@Singleton
public class CallOutLog {

    private final DutyCalls calls;
    private final PeriodStore periods;
    private final AskStore asks;

    CallOutLog(DutyCalls calls, PeriodStore periods, AskStore asks) {
        this.calls = calls;
        this.periods = periods;
        this.asks = asks;
    }

    public void asked(CallOut call, Collection<String> people) {
        make(call, call.urgent() ? CallKind.DUTY_CALL_URGENT : CallKind.DUTY_CALL_ASKED, people);
    }

    public void ended(CallOut call) {
        Set<String> people = new TreeSet<>(asks.asked(call.id()));
        asks.seated(call.id()).stream().map(Ask::person).forEach(people::remove);
        make(call, CallKind.DUTY_CALL_OVER, people);
        if (call.state() == CallOutState.FILLED) {
            make(call, CallKind.DUTY_CALL_FILLED, List.of(call.openedBy()));
        }
        if (call.state() == CallOutState.UNFILLED) {
            make(call, CallKind.DUTY_CALL_UNFILLED, List.of(call.openedBy()));
        }
    }

    private void make(CallOut call, CallKind kind, Collection<String> people) {
        PlanningPeriod period = periods.find(call.period()).orElseThrow();
        DutyCalls.Subject subject = new DutyCalls.Subject(
                call.id(),
                period.scope().tree(),
                period.scope().unit(),
                period.titles().zh(),
                period.titles().en(),
                call.version());
        calls.make(subject, kind, people, call.start(), call.end());
    }
}
