package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.jspecify.annotations.Nullable;

/// One person's sign-up for a shift: each verb returns the next version of it, or why there is none.
/// A record and no entity, because the hot path writes it by one statement and never reads it.
record SignUp(
        UUID id,
        UUID shift,
        String person,
        SignUpState state,
        boolean promoted,
        boolean atOnce,
        boolean standBy,
        boolean extra,
        @Nullable Instant offerUntil,
        @Nullable CancelReason reason,
        Instant signedUpAt,
        Instant changedAt,
        long version) {

    static SignUp confirmed(UUID id, UUID shift, String person, Instant now) {
        return new SignUp(
                id, shift, person, SignUpState.CONFIRMED, false, false, false, false, null, null, now, now, 1);
    }

    static SignUp applied(UUID id, UUID shift, String person, boolean atOnce, Instant now) {
        return new SignUp(id, shift, person, SignUpState.APPLIED, false, atOnce, false, false, null, null, now, now, 1);
    }

    /// Who stands by takes the seat that comes without being asked.
    static SignUp waiting(UUID id, UUID shift, String person, boolean atOnce, boolean standBy, Instant now) {
        boolean unasked = atOnce || standBy;
        return new SignUp(
                id, shift, person, SignUpState.WAIT_LISTED, false, unasked, standBy, false, null, null, now, now, 1);
    }

    /// Whether a seat of the shift is taken by it.
    boolean seated() {
        return state.isSeated() && !extra;
    }

    Outcome<SignUp> offer(Instant until, Instant now) {
        return step(Step.OFFER, next(SignUpState.OFFERED, until, null, now));
    }

    /// An offer is taken up to its deadline.
    Outcome<SignUp> confirm(Instant now) {
        if (offerUntil != null && now.isAfter(offerUntil)) {
            return Outcome.refused(Refusal.of(SignUpProblem.OFFER_EXPIRED).with("offerUntil", offerUntil));
        }
        return take(Step.CONFIRM, null, now);
    }

    /// Any step but an offer; the reason stands where the step ends the sign-up against somebody's wish.
    Outcome<SignUp> take(Step step, @Nullable CancelReason why, Instant now) {
        return step(step, next(step.leadsTo(), null, why, now));
    }

    /// The same beyond the seats of the shift, which are with others by now.
    SignUp withoutSeat() {
        return new SignUp(
                id,
                shift,
                person,
                state,
                promoted,
                atOnce,
                standBy,
                true,
                null,
                reason,
                signedUpAt,
                changedAt,
                version);
    }

    /// Stays where it is, in a version of its own.
    SignUp lapsed(Instant now) {
        return next(state, offerUntil, reason, now);
    }

    /// Stays where it is while its shift is told anew; an offer has another deadline then.
    SignUp told(@Nullable Instant newOfferUntil, Instant now) {
        return next(state, newOfferUntil, reason, now);
    }

    private Outcome<SignUp> step(Step step, SignUp next) {
        return state.refusalOf(step).<Outcome<SignUp>>map(Outcome::refused).orElseGet(() -> Outcome.done(next));
    }

    private SignUp next(SignUpState nextState, @Nullable Instant until, @Nullable CancelReason why, Instant now) {
        boolean nowPromoted = promoted || (state == SignUpState.OFFERED && nextState == SignUpState.CONFIRMED);
        return new SignUp(
                id,
                shift,
                person,
                nextState,
                nowPromoted,
                atOnce,
                standBy,
                extra,
                until,
                why,
                signedUpAt,
                now,
                version + 1);
    }
}
