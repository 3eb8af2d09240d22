package org.campusfrontline.volunteer.recruitment.swap.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpAccess;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.campusfrontline.volunteer.recruitment.swap.deal.DealCheck;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchange;
import org.campusfrontline.volunteer.recruitment.swap.register.ExchangeLog;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchanges;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeDeadline;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;
import org.campusfrontline.volunteer.recruitment.swap.rule.SwapProblem;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.campusfrontline.volunteer.recruitment.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/// Offers the own confirmed seat. It stays the giver's until another person has it.
@UseCase
class OfferOwnSeat {

    private final SignUpAccess access;
    private final SignUpSteps steps;
    private final ShiftQueries shifts;
    private final Timelines timelines;
    private final Exchanges exchanges;
    private final DealCheck check;
    private final ExchangeLog log;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    OfferOwnSeat(
            SignUpAccess access,
            SignUpSteps steps,
            ShiftQueries shifts,
            Timelines timelines,
            Exchanges exchanges,
            DealCheck check,
            ExchangeLog log,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.steps = steps;
        this.shifts = shifts;
        this.timelines = timelines;
        this.exchanges = exchanges;
        this.check = check;
        this.log = log;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /// Without `to` it is for everybody; without `wanted` for nothing in return.
    record Order(UUID signUp, @Nullable String to, Set<UUID> wanted) {
        Order {
            wanted = Set.copyOf(wanted);
        }

        boolean isSwap() {
            return !wanted.isEmpty();
        }
    }

    public Outcome<Exchange> offer(Order order) {
        return access.toTell(order.signUp()).then(shift -> {
            Held held = steps.hold(order.signUp()).orElseThrow();
            List<Refusal> refusals = new ArrayList<>(check.refusalsOfSeat(shift, order.isSwap()));
            held.state().refusalOf(Step.HAND_OVER).ifPresent(refusals::add);
            if (exchanges.isOnOffer(held.id())) {
                refusals.add(Refusal.of(SwapProblem.ON_OFFER_ALREADY));
            }
            refusalOfTaker(order, shift).ifPresent(refusals::add);
            refusalOfWanted(order, shift).ifPresent(refusals::add);
            return refusals.isEmpty() ? Outcome.done(write(order, held)) : Outcome.refused(refusals);
        });
    }

    private Optional<Refusal> refusalOfTaker(Order order, ShiftFacts shift) {
        if (order.to() == null) {
            return Optional.empty();
        }
        boolean known = timelines
                .look(order.to(), shift.start(), shift.end())
                .filter(PersonTime::active)
                .isPresent();
        return known && !order.to().equals(caller.person())
                ? Optional.empty()
                : Optional.of(Refusal.of(SwapProblem.TAKER_UNKNOWN).at("/to"));
    }

    /// Other shifts that are still to come, each of which everybody can see.
    private Optional<Refusal> refusalOfWanted(Order order, ShiftFacts own) {
        Instant now = clock.instant();
        boolean sound = order.wanted().stream()
                .allMatch(id -> !id.equals(own.shift())
                        && shifts.find(id)
                                .filter(shift -> !shift.draft() && now.isBefore(shift.start()))
                                .isPresent());
        return sound
                ? Optional.empty()
                : Optional.of(Refusal.of(SwapProblem.WANTED_SHIFT).at("/wanted"));
    }

    private Exchange write(Order order, Held held) {
        Instant now = held.now();
        Instant start = held.shift().start();
        Exchange made = new Exchange(
                ids.next(),
                held.id(),
                held.shift().shift(),
                held.person(),
                order.to(),
                order.isSwap(),
                order.wanted(),
                ExchangeState.OPEN,
                order.to() == null ? ExchangeDeadline.ofPool(start) : ExchangeDeadline.ofAsked(now, start),
                now,
                now,
                1);
        exchanges.insert(made);
        log.offered(made, held.shift());
        return made;
    }
}
