package org.campusfrontline.volunteer.recruitment.swap.offer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.member.Member;
import org.campusfrontline.volunteer.member.Members;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchange;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;
import org.campusfrontline.volunteer.recruitment.swap.rule.SwapProblem;

/// Makes views of seats on offer: what the caller may know of them and do with them.
@Singleton
class ExchangeViews {

    private final ShiftQueries shifts;
    private final Members members;
    private final Actions actions;
    private final Caller caller;

    ExchangeViews(ShiftQueries shifts, Members members, Actions actions, Caller caller) {
        this.shifts = shifts;
        this.members = members;
        this.actions = actions;
        this.caller = caller;
    }

    ExchangeView of(Exchange exchange) {
        return of(exchange, shifts.find(exchange.shift()).orElseThrow());
    }

    ExchangeView of(Exchange exchange, ShiftFacts shift) {
        boolean mine = exchange.person().equals(caller.person());
        boolean asked = caller.person().equals(exchange.to());
        return new ExchangeView(
                exchange.id(),
                exchange.state(),
                mine,
                exchange.swap(),
                mine ? exchange.signUp() : null,
                mine || asked ? exchange.person() : null,
                asked ? members.find(exchange.person()).map(Member::displayName).orElse(null) : null,
                mine || asked ? exchange.to() : null,
                exchange.wanted().stream().sorted().toList(),
                shift.shift(),
                shift.post(),
                shift.activity(),
                shift.titleZh(),
                shift.titleEn(),
                shift.postTitleZh(),
                shift.postTitleEn(),
                shift.category(),
                shift.site(),
                shift.start(),
                shift.end(),
                exchange.expiresAt(),
                exchange.createdAt(),
                exchange.version(),
                actions(exchange, mine, asked));
    }

    private List<Action> actions(Exchange exchange, boolean mine, boolean asked) {
        Optional<Refusal> over = exchange.state() == ExchangeState.OPEN
                ? Optional.empty()
                : Optional.of(Refusal.of(SwapProblem.EXCHANGE_OVER));
        if (mine) {
            return List.of(
                    actions.of("cancel", over.filter(none -> !exchange.state().isLiving())));
        }
        Action accept = actions.of("accept", over);
        return asked ? List.of(accept, actions.of("decline", over)) : List.of(accept);
    }
}
