package org.campusfrontline.volunteer.recruitment.promotion;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.AcceptOffer;
import org.campusfrontline.volunteer.recruitment.signup.CancelReason;
import org.campusfrontline.volunteer.recruitment.signup.CancelSignUp;
import org.campusfrontline.volunteer.recruitment.signup.OfferSeat;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;

/// Passes a shift's free seats on until there is none or nobody left who could take it. Each step is a use case of its
/// own, so that a crash between two leaves a state that any replica can go on from.
@Singleton
class Promoter {

    private static final int MOST_MISSES = 50;
    private final ShiftQueries shifts;
    private final Seats seats;
    private final WaitingLists waiting;
    private final OfferSeat offerSeat;
    private final AcceptOffer acceptOffer;
    private final CancelSignUp cancelSignUp;
    private final Clock clock;

    Promoter(
            ShiftQueries shifts,
            Seats seats,
            WaitingLists waiting,
            OfferSeat offerSeat,
            AcceptOffer acceptOffer,
            CancelSignUp cancelSignUp,
            Clock clock) {
        this.shifts = shifts;
        this.seats = seats;
        this.waiting = waiting;
        this.offerSeat = offerSeat;
        this.acceptOffer = acceptOffer;
        this.cancelSignUp = cancelSignUp;
        this.clock = clock;
    }

    void promote(UUID shift) {
        ShiftFacts facts = shifts.find(shift).orElseThrow();
        int misses = 0;
        while (misses < MOST_MISSES) {
            switch (step(facts)) {
                case MOVED -> misses = 0;
                case MISSED -> misses++;
                case DONE -> {
                    return;
                }
            }
        }
    }

    /// Takes the offer for a person who said so; one that cannot be taken lapses, and its seat goes on.
    void settle(WaitingLists.Seen offer) {
        Outcome<SignUpView> accepted = acceptOffer.accept(offer.signUp());
        if (accepted instanceof Outcome.Refused<SignUpView>) {
            lapse(offer);
        }
    }

    /// Nobody took it in time: its seat goes on.
    void lapse(WaitingLists.Seen offer) {
        end(offer, CancelReason.OFFER_LAPSED);
    }

    private Step step(ShiftFacts shift) {
        SeatCount count = seats.count(shift.shift()).orElseThrow();
        if (count.restsAt(clock.instant()) && shift.emergencyOpen()) {
            return Step.DONE;
        }
        if (!count.promotesAt(clock.instant()) || !shift.emergencyOpen()) {
            return endWaiting(count);
        }
        if (!count.hasSeatToGive()) {
            return Step.DONE;
        }
        Optional<WaitingLists.Candidate> next = count.waiting() == 0 ? Optional.empty() : waiting.next(shift);
        return next.map(candidate -> offer(candidate, shift)).orElseGet(() -> giveUp(count));
    }

    private Step offer(WaitingLists.Candidate next, ShiftFacts shift) {
        return switch (offerSeat.offer(next.signUp(), shift.shift(), next.person())) {
            case Outcome.Done<SignUpView> offered -> {
                if (next.atOnce()) {
                    settle(new WaitingLists.Seen(next.signUp(), offered.value().version()));
                }
                yield Step.MOVED;
            }
            case Outcome.Refused<SignUpView> overtaken -> Step.MISSED;
        };
    }

    /// Nobody who waits can take the seats kept for them: whoever comes next may.
    private Step giveUp(SeatCount count) {
        return count.reserved() == 0 || seats.giveUp(count) ? Step.DONE : Step.MISSED;
    }

    /// After the middle of the shift or the close of its activity nobody is promoted: the line is dissolved.
    private Step endWaiting(SeatCount count) {
        List<WaitingLists.Seen> line = waiting.line(count.shift());
        line.forEach(signUp -> end(signUp, CancelReason.WAITING_ENDED));
        return line.isEmpty() ? giveUp(count) : Step.MISSED;
    }

    /// Only as it was seen: whoever was quicker is right.
    private void end(WaitingLists.Seen seen, CancelReason reason) {
        cancelSignUp.cancel(new CancelSignUp.Order(seen.signUp(), reason, seen.version()));
    }

    /// How a step ended: a seat went on, somebody else was quicker, or there is nothing to do.
    private enum Step {
        MOVED,
        MISSED,
        DONE
    }
}
