package org.campusfrontline.volunteer.recruitment.swap.offer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUpQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;
import org.campusfrontline.volunteer.recruitment.signup.TakeOverCheck;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.swap.deal.DealCheck;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchange;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchanges;
import org.jspecify.annotations.Nullable;

/// What the reader could take now of the seats that are offered to everybody: for nothing, or with an own seat that is
/// wanted in return.
@Singleton
class SeatsOnOffer {

    private static final int AT_ONCE = 100;
    private static final int MOST_OWN = 200;
    private final Exchanges exchanges;
    private final ShiftQueries shifts;
    private final SignUpQueries signUps;
    private final TakeOverCheck takeOver;
    private final DealCheck check;
    private final ExchangeViews views;
    private final Caller caller;
    private final Clock clock;

    SeatsOnOffer(
            Exchanges exchanges,
            ShiftQueries shifts,
            SignUpQueries signUps,
            TakeOverCheck takeOver,
            DealCheck check,
            ExchangeViews views,
            Caller caller,
            Clock clock) {
        this.exchanges = exchanges;
        this.shifts = shifts;
        this.signUps = signUps;
        this.takeOver = takeOver;
        this.check = check;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    /// The earliest first, after the given one; so many at most.
    List<ExchangeView> after(@Nullable UUID seen, int limit) {
        List<SignUpView> own = signUps.ofPerson(caller.person(), SignUpState.CONFIRMED, null, MOST_OWN);
        List<ExchangeView> found = new ArrayList<>();
        List<Exchange> few = exchanges.pool(caller.person(), clock.instant(), seen, AT_ONCE);
        while (!few.isEmpty() && found.size() < limit) {
            few.stream().flatMap(exchange -> fitting(exchange, own).stream()).forEach(found::add);
            few = exchanges.pool(caller.person(), clock.instant(), few.getLast().id(), AT_ONCE);
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private Optional<ExchangeView> fitting(Exchange exchange, List<SignUpView> own) {
        ShiftFacts shift = shifts.find(exchange.shift()).orElseThrow();
        boolean fits = check.refusalsOfSeat(shift, exchange.swap()).isEmpty()
                && (exchange.swap()
                        ? own.stream()
                                .map(SignUpView::shift)
                                .filter(exchange.wanted()::contains)
                                .anyMatch(given -> couldTake(shift, given))
                        : couldTake(shift, null));
        return fits ? Optional.of(views.of(exchange, shift)) : Optional.empty();
    }

    private boolean couldTake(ShiftFacts shift, @Nullable UUID leaving) {
        return takeOver.look(new TakeOverCheck.Asked(caller.person(), shift, leaving, false))
                .isEmpty();
    }
}
