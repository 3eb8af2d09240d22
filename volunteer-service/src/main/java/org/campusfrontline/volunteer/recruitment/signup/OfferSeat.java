package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.quota.SeatDesk;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.rule.OfferDeadline;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;

/// Offers a seat to one who waits: picked without a lock, so all is checked again behind the locks of person and shift.
@UseCase
public class OfferSeat {

    private final ShiftQueries shifts;
    private final Itineraries itineraries;
    private final EligibilityCheck eligibility;
    private final SeatDesk desk;
    private final SignUpStore store;
    private final SignUpLog log;
    private final SignUpViews views;
    private final Clock clock;

    OfferSeat(
            ShiftQueries shifts,
            Itineraries itineraries,
            EligibilityCheck eligibility,
            SeatDesk desk,
            SignUpStore store,
            SignUpLog log,
            SignUpViews views,
            Clock clock) {
        this.shifts = shifts;
        this.itineraries = itineraries;
        this.eligibility = eligibility;
        this.desk = desk;
        this.store = store;
        this.log = log;
        this.views = views;
        this.clock = clock;
    }

    public Outcome<SignUpView> offer(UUID signUp, UUID shiftId, String person) {
        ShiftFacts shift = shifts.find(shiftId).orElseThrow();
        PersonTime time = itineraries.lock(person, shift.start(), shift.end()).orElseThrow();
        Instant now = Moments.stored(clock.instant());
        List<Refusal> refusals =
                new ArrayList<>(SignUpRules.refusalsOfOffer(SignUpRuleFacts.of(shift, time, now, true)));
        refusals.addAll(eligibility.refusals(person, shift));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return store.lock(signUp)
                .filter(locked -> locked.isAt(shift))
                .map(locked -> locked.signUp().offer(OfferDeadline.of(now, shift.start(), shift.end()), now))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND))
                .then(offered -> write(offered, shift));
    }

    private Outcome<SignUpView> write(SignUp offered, ShiftFacts shift) {
        if (!desk.passOn(shift, offered.id(), offered.person())) {
            return Outcome.refused(SignUpProblem.SHIFT_FULL);
        }
        store.update(offered);
        log.offered(offered, shift);
        return Outcome.done(views.of(offered, shift, null));
    }
}
