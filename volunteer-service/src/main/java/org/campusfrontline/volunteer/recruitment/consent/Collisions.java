package org.campusfrontline.volunteer.recruitment.consent;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.SignUpRuleFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;

/// What stands against a seat at its new time: another seat, a duty, the way between. Read without a lock, which
/// whoever moves the shifts has already.
@Singleton
class Collisions {

    private final Itineraries itineraries;

    Collisions(Itineraries itineraries) {
        this.itineraries = itineraries;
    }

    /// The codes; `shift` is as it will be.
    List<String> of(String person, ShiftFacts shift, Moves moves, Instant now) {
        return itineraries.look(person, moves.from(), moves.to()).map(moves::applied).stream()
                .flatMap(time -> SignUpRules.refusalsOfTime(SignUpRuleFacts.of(shift, time, now, true)).stream())
                .map(refusal -> refusal.code().code())
                .distinct()
                .toList();
    }
}
