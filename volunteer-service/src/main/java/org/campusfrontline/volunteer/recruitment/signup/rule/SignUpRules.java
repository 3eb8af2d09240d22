package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;

/// All rules of a wish and of an offer; every one that fails is told.
public final class SignUpRules {

    /// An application takes no seat, so it does not matter whether one is free.
    private static final List<Function<SignUpFacts, Optional<Refusal>>> APPLICATION = List.of(
            ShiftNotOver::check,
            ActivityAccepting::check,
            EmergencyOpen::check,
            PersonActive::check,
            OncePerShift::check,
            NotRevoked::check,
            NoOverlap::check,
            NoDuty::check,
            OwnCalendarFree::check);

    private static final List<Function<SignUpFacts, Optional<Refusal>>> WISH = Stream.concat(
                    APPLICATION.stream(), Stream.<Function<SignUpFacts, Optional<Refusal>>>of(SeatOrWaiting::check))
            .toList();

    private static final List<Function<SignUpFacts, Optional<Refusal>>> OFFER = List.of(
            LineOpen::check,
            ActivityAccepting::check,
            EmergencyOpen::check,
            PersonActive::check,
            NoOverlap::check,
            NoDuty::check);

    /// Whether one has the time, whatever else stands against it.
    private static final List<Function<SignUpFacts, Optional<Refusal>>> TIME = List.of(NoOverlap::check, NoDuty::check);

    /// What can be told of the shift alone, before anybody's time is looked at.
    private static final List<Function<SignUpFacts, Optional<Refusal>>> SHIFT =
            List.of(ShiftNotOver::check, ActivityAccepting::check, EmergencyOpen::check, SeatOrWaiting::check);

    private SignUpRules() {}

    /// Why the person may not apply.
    public static List<Refusal> refusalsOfApplication(SignUpFacts facts) {
        return refusals(APPLICATION, facts);
    }

    /// Why the person may not sign up; empty when nothing stands against it.
    public static List<Refusal> refusalsOfWish(SignUpFacts facts) {
        return refusals(WISH, facts);
    }

    /// Why a seat may not be offered to someone who waits.
    public static List<Refusal> refusalsOfOffer(SignUpFacts facts) {
        return refusals(OFFER, facts);
    }

    /// Whether nothing that cannot be moved lies at that time or too near.
    public static boolean hasTime(SignUpFacts facts) {
        return refusalsOfTime(facts).isEmpty();
    }

    /// What lies at that time or too near and cannot be moved.
    public static List<Refusal> refusalsOfTime(SignUpFacts facts) {
        return refusals(TIME, facts);
    }

    /// Whether the wish fails whoever has it, so that no lock is worth taking.
    public static boolean isHopeless(SignUpFacts facts) {
        return !refusals(SHIFT, facts).isEmpty();
    }

    private static List<Refusal> refusals(List<Function<SignUpFacts, Optional<Refusal>>> rules, SignUpFacts facts) {
        return rules.stream().flatMap(rule -> rule.apply(facts).stream()).toList();
    }
}
