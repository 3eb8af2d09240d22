package org.campusfrontline.volunteer.recruitment.swap.deal;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.signup.MoveSeats;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal;
import org.campusfrontline.volunteer.recruitment.swap.register.Deals;
import org.campusfrontline.volunteer.recruitment.swap.rule.SwapProblem;

/// How each step of a deal begins: found by someone for whom it exists, its people held and then itself, still living.
@Singleton
class DealDesk {

    private final Deals deals;
    private final MoveSeats moveSeats;

    DealDesk(Deals deals, MoveSeats moveSeats) {
        this.deals = deals;
        this.moveSeats = moveSeats;
    }

    Outcome<Deal> hold(UUID id, Predicate<Deal> exists) {
        Optional<Deal> seen = deals.find(id).filter(exists);
        if (seen.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        moveSeats.hold(seen.get().people());
        Deal held = deals.lock(id).orElseThrow();
        return held.state().isLiving() ? Outcome.done(held) : Outcome.refused(SwapProblem.PROPOSAL_OVER);
    }
}
