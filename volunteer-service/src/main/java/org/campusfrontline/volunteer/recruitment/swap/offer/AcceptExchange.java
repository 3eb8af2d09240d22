package org.campusfrontline.volunteer.recruitment.swap.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUpQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;
import org.campusfrontline.volunteer.recruitment.swap.deal.CarryOut;
import org.campusfrontline.volunteer.recruitment.swap.deal.DealCheck;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal.Leg;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchange;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchanges;
import org.campusfrontline.volunteer.recruitment.swap.rule.DealState;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;
import org.campusfrontline.volunteer.recruitment.swap.rule.SwapProblem;
import org.jspecify.annotations.Nullable;

/// Takes a seat on offer, with the own seat in return where one is wanted. The first who could have it has it.
@UseCase
class AcceptExchange {

    private final ExchangeDesk desk;
    private final Exchanges exchanges;
    private final CarryOut carryOut;
    private final DealCheck check;
    private final ShiftQueries shifts;
    private final SignUpQueries signUps;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    AcceptExchange(
            ExchangeDesk desk,
            Exchanges exchanges,
            CarryOut carryOut,
            DealCheck check,
            ShiftQueries shifts,
            SignUpQueries signUps,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.exchanges = exchanges;
        this.carryOut = carryOut;
        this.check = check;
        this.shifts = shifts;
        this.signUps = signUps;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /// `inReturn` is the caller's own sign-up, where the giver wants a seat for the seat.
    record Order(UUID exchange, @Nullable UUID inReturn, boolean ignoreCalendar) {}

    public Outcome<Exchange> accept(Order order) {
        return desk.hold(order.exchange()).then(exchange -> {
            if (desk.isGiver(exchange)) {
                return Outcome.refused(SwapProblem.OWN_SEAT);
            }
            Instant now = Moments.stored(clock.instant());
            if (exchange.state() != ExchangeState.OPEN || !now.isBefore(exchange.expiresAt())) {
                return Outcome.refused(SwapProblem.EXCHANGE_OVER);
            }
            return legs(order, exchange)
                    .then(legs -> carryOut.settle(deal(legs, now)))
                    .map(deal -> exchanges.find(exchange.id()).orElseThrow());
        });
    }

    private Outcome<List<Leg>> legs(Order order, Exchange exchange) {
        String taker = caller.person();
        List<Leg> legs = new ArrayList<>();
        ShiftFacts shift = shifts.find(exchange.shift()).orElseThrow();
        legs.add(new Leg(
                exchange.signUp(),
                exchange.id(),
                exchange.shift(),
                exchange.person(),
                taker,
                true,
                order.ignoreCalendar(),
                check.asksApproval(shift),
                null));
        if (!exchange.swap()) {
            return Outcome.done(legs);
        }
        Optional<SignUpView> own = Optional.ofNullable(order.inReturn())
                .flatMap(signUps::find)
                .filter(signUp ->
                        signUp.person().equals(taker) && exchange.wanted().contains(signUp.shift()));
        if (own.isEmpty()) {
            return Outcome.refused(Refusal.of(SwapProblem.SEAT_IN_RETURN)
                    .with("wanted", exchange.wanted())
                    .at("/signUp"));
        }
        ShiftFacts other = shifts.find(own.get().shift()).orElseThrow();
        // The giver said so when wanting the shift.
        legs.add(new Leg(
                own.get().id(),
                null,
                other.shift(),
                taker,
                exchange.person(),
                true,
                true,
                check.asksApproval(other),
                null));
        return Outcome.done(legs);
    }

    private Deal deal(List<Leg> legs, Instant now) {
        Instant until = legs.stream()
                .map(leg -> shifts.find(leg.shift()).orElseThrow().start())
                .min(Instant::compareTo)
                .orElseThrow();
        return new Deal(ids.next(), DealState.PROPOSED, null, legs, until, now, now, 1);
    }
}
