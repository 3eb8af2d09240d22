package org.campusfrontline.volunteer.recruitment.swap.deal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.MoveSeats.Against;
import org.campusfrontline.volunteer.recruitment.signup.TakeOverCheck;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal.Leg;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeRules;
import org.campusfrontline.volunteer.recruitment.swap.rule.SwapProblem;
import org.campusfrontline.volunteer.recruitment.swap.setting.PostExchangeRule;
import org.campusfrontline.volunteer.recruitment.swap.setting.PostExchangeRules;

/// What stands against seats changing hands. Everybody learns all that is missing of the own, and of others only that
/// something is.
@Singleton
public class DealCheck {

    private final ShiftQueries shifts;
    private final Seats seats;
    private final PostExchangeRules rules;
    private final TakeOverCheck takeOver;
    private final Caller caller;
    private final Clock clock;

    DealCheck(
            ShiftQueries shifts,
            Seats seats,
            PostExchangeRules rules,
            TakeOverCheck takeOver,
            Caller caller,
            Clock clock) {
        this.shifts = shifts;
        this.seats = seats;
        this.rules = rules;
        this.takeOver = takeOver;
        this.caller = caller;
        this.clock = clock;
    }

    /// Whether a seat of that shift may change hands at all.
    public List<Refusal> refusalsOfSeat(ShiftFacts shift, boolean swap) {
        int waiting = seats.count(shift.shift()).orElseThrow().waiting();
        return ExchangeRules.refusals(new ExchangeRules.Facts(
                clock.instant(), shift.start(), rule(shift).mode(), swap, waiting));
    }

    public boolean asksApproval(ShiftFacts shift) {
        return rule(shift).approval();
    }

    private PostExchangeRule rule(ShiftFacts shift) {
        return rules.find(shift.post()).orElseThrow();
    }

    List<Refusal> refusalsOfSeats(Deal deal) {
        return deal.legs().stream()
                .flatMap(leg -> refusalsOfSeat(shifts.find(leg.shift()).orElseThrow(), deal.isSwap()).stream())
                .distinct()
                .toList();
    }

    /// From plain reads.
    List<Against> look(Deal deal) {
        return deal.legs().stream()
                .map(leg -> new Against(leg.taker(), look(deal, leg)))
                .filter(against -> !against.refusals().isEmpty())
                .toList();
    }

    private List<Refusal> look(Deal deal, Leg leg) {
        Optional<UUID> leaving = deal.legs().stream()
                .filter(other -> other.giver().equals(leg.taker()))
                .map(Leg::shift)
                .findFirst();
        ShiftFacts shift = shifts.find(leg.shift()).orElseThrow();
        return takeOver.look(new TakeOverCheck.Asked(leg.taker(), shift, leaving.orElse(null), leg.ignoresCalendar()));
    }

    List<Refusal> told(List<Against> against) {
        String person = caller.person();
        Stream<Refusal> own =
                against.stream().filter(one -> one.person().equals(person)).flatMap(one -> one.refusals().stream());
        Stream<Refusal> others = against.stream().anyMatch(one -> !one.person().equals(person))
                ? Stream.of(Refusal.of(SwapProblem.OTHER_CANNOT))
                : Stream.empty();
        return Stream.concat(own, others).toList();
    }
}
