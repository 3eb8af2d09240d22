package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.quota.SeatDesk;
import org.campusfrontline.volunteer.recruitment.shift.SeatGrant;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;

/// Gives an application a seat or, where none is free, the end of the line, in its caller's transaction. What it was
/// checked for when it was made is checked again.
@Singleton
public class AdmitSignUp {

    private final SignUpSteps steps;
    private final Itineraries itineraries;
    private final EligibilityCheck eligibility;
    private final SeatDesk desk;
    private final SignUpStore store;
    private final SignUpLog log;
    private final SignUpViews views;

    AdmitSignUp(
            SignUpSteps steps,
            Itineraries itineraries,
            EligibilityCheck eligibility,
            SeatDesk desk,
            SignUpStore store,
            SignUpLog log,
            SignUpViews views) {
        this.steps = steps;
        this.itineraries = itineraries;
        this.eligibility = eligibility;
        this.desk = desk;
        this.store = store;
        this.log = log;
        this.views = views;
    }

    public Outcome<SignUpView> admit(UUID signUp) {
        Optional<Held> held = steps.hold(signUp);
        if (held.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Refusal> illegal = held.get().state() == SignUpState.APPLIED
                ? Optional.empty()
                : Optional.of(held.get().state().refusalOf(Step.WAIT).orElseThrow());
        List<Refusal> refusals = illegal.map(List::of).orElseGet(() -> refusals(held.get()));
        return refusals.isEmpty() ? seat(held.get()) : Outcome.refused(refusals);
    }

    /// The person is held already; the lock is taken again to reach as far as the ways do.
    private List<Refusal> refusals(Held held) {
        ShiftFacts shift = held.shift();
        PersonTime time =
                itineraries.lock(held.person(), shift.start(), shift.end()).orElseThrow();
        List<Refusal> refusals =
                new ArrayList<>(SignUpRules.refusalsOfOffer(SignUpRuleFacts.of(shift, time, held.now(), true)));
        refusals.addAll(eligibility.refusals(held.person(), shift));
        return refusals;
    }

    private Outcome<SignUpView> seat(Held held) {
        SignUp applied = held.signUp();
        ShiftFacts shift = held.shift();
        SeatDesk.Asking asking = new SeatDesk.Asking(shift, applied.id(), applied.person(), true, false);
        return switch (desk.admit(asking)) {
            case SeatGrant.Seat seat ->
                applied.take(Step.ADMIT, null, held.now()).map(confirmed -> {
                    store.update(confirmed);
                    log.confirmed(confirmed, shift);
                    return views.of(confirmed, shift, null);
                });
            case SeatGrant.PlaceInLine place ->
                applied.take(Step.WAIT, null, held.now()).map(waiting -> {
                    store.takeTicket(applied);
                    store.update(waiting);
                    log.waitListed(waiting, shift, place.position());
                    return views.of(waiting, shift, place.position());
                });
            case SeatGrant.Kept kept -> Outcome.refused(kept.why());
            case SeatGrant.Nothing nothing -> Outcome.refused(SignUpProblem.ACTIVITY_NOT_OPEN);
        };
    }
}
