package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;

/// Where a sign-up stands, and the steps from there. A wish becomes CONFIRMED or WAIT_LISTED at once, APPLIED where
/// somebody or the lot decides.
public enum SignUpState {
    APPLIED,
    WAIT_LISTED,
    OFFERED,
    CONFIRMED,
    CHECKED_IN,
    CHECKED_OUT,
    /// The service is over and its minutes are booked.
    COMPLETED,
    NO_SHOW,
    EXCUSED,
    /// Withdrawn by its person, or never come to a seat.
    CANCELLED,
    /// Taken back by those who run the shift.
    REVOKED;

    private static final Set<SignUpState> SEATED = EnumSet.of(OFFERED, CONFIRMED, CHECKED_IN, CHECKED_OUT, COMPLETED);
    private static final Set<SignUpState> AHEAD = EnumSet.of(APPLIED, WAIT_LISTED, OFFERED, CONFIRMED);

    /// What can be done with a sign-up; each leads to one state, wherever it starts. Steps that different people take
    /// have different names, also where they lead to the same state.
    public enum Step {
        /// An applicant comes to the end of the line.
        WAIT,
        /// An applicant has a seat.
        ADMIT,
        OFFER,
        /// The person takes the seat that is offered.
        CONFIRM,
        CHECK_IN,
        /// The check-in was a mistake.
        UNDO_CHECK_IN,
        CHECK_OUT,
        COMPLETE,
        MISS,
        EXCUSE,
        /// The seat goes to another person, as the two agreed.
        HAND_OVER,
        CANCEL,
        REVOKE;

        public SignUpState leadsTo() {
            return switch (this) {
                case WAIT -> WAIT_LISTED;
                case OFFER -> OFFERED;
                case ADMIT, CONFIRM, UNDO_CHECK_IN -> CONFIRMED;
                case CHECK_IN -> CHECKED_IN;
                case CHECK_OUT -> CHECKED_OUT;
                case COMPLETE -> COMPLETED;
                case MISS -> NO_SHOW;
                case EXCUSE -> EXCUSED;
                case HAND_OVER, CANCEL -> CANCELLED;
                case REVOKE -> REVOKED;
            };
        }
    }

    public Set<Step> legalSteps() {
        return switch (this) {
            case APPLIED -> EnumSet.of(Step.WAIT, Step.ADMIT, Step.CANCEL, Step.REVOKE);
            case WAIT_LISTED -> EnumSet.of(Step.OFFER, Step.CANCEL, Step.REVOKE);
            case OFFERED -> EnumSet.of(Step.CONFIRM, Step.CANCEL, Step.REVOKE);
            case CONFIRMED ->
                EnumSet.of(Step.CHECK_IN, Step.MISS, Step.EXCUSE, Step.HAND_OVER, Step.CANCEL, Step.REVOKE);
            case CHECKED_IN -> EnumSet.of(Step.UNDO_CHECK_IN, Step.CHECK_OUT, Step.REVOKE);
            case CHECKED_OUT -> EnumSet.of(Step.COMPLETE, Step.REVOKE);
            // Who was marked absent may come late, be excused, or turn out to have been there.
            case NO_SHOW -> EnumSet.of(Step.CHECK_IN, Step.EXCUSE, Step.COMPLETE);
            case COMPLETED, EXCUSED, CANCELLED, REVOKED -> EnumSet.noneOf(Step.class);
        };
    }

    /// Empty where the step is legal; else the refusal, which names the legal ones.
    public Optional<Refusal> refusalOf(Step step) {
        if (legalSteps().contains(step)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(SignUpProblem.ILLEGAL_STEP)
                .with("state", this)
                .with("step", step)
                .with("legal", legalSteps().stream().sorted().toList()));
    }

    /// Whether a seat of the shift is taken by it, unless its person came beyond the seats that there are.
    public boolean isSeated() {
        return SEATED.contains(this);
    }

    /// Whether the service is still to come, so that it is worth looking at it again.
    public boolean isAhead() {
        return AHEAD.contains(this);
    }
}
