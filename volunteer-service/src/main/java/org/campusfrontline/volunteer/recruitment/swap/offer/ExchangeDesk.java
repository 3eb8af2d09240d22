package org.campusfrontline.volunteer.recruitment.swap.offer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.signup.MoveSeats;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchange;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchanges;

/// For whom a seat on offer exists, and how each step of it begins: the people are held, and then the row. One that is
/// offered by name exists for these two only, one for everybody for each.
@Singleton
class ExchangeDesk {

    private final Exchanges exchanges;
    private final MoveSeats moveSeats;
    private final Caller caller;

    ExchangeDesk(Exchanges exchanges, MoveSeats moveSeats, Caller caller) {
        this.exchanges = exchanges;
        this.moveSeats = moveSeats;
        this.caller = caller;
    }

    Optional<Exchange> find(UUID id) {
        return exchanges.find(id).filter(this::exists);
    }

    private boolean exists(Exchange exchange) {
        return mayTry(exchange)
                && (isGiver(exchange)
                        || exchange.to() != null
                        || exchange.state().isLiving());
    }

    /// Who reached for a seat a moment too late is told that it is gone, not that it never was.
    private boolean mayTry(Exchange exchange) {
        return isGiver(exchange) || exchange.to() == null || caller.person().equals(exchange.to());
    }

    boolean isGiver(Exchange exchange) {
        return exchange.person().equals(caller.person());
    }

    /// Its giver and the caller are held too.
    Outcome<Exchange> hold(UUID id, Predicate<Exchange> exists) {
        Optional<Exchange> seen = exchanges.find(id).filter(exists);
        if (seen.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        String person = caller.person();
        moveSeats.hold(
                person.equals(Caller.SYSTEM)
                        ? List.of(seen.get().person())
                        : List.of(seen.get().person(), person));
        return Outcome.done(exchanges.lock(id).orElseThrow());
    }

    Outcome<Exchange> hold(UUID id) {
        return hold(id, this::mayTry);
    }
}
