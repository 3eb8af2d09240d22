package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;

/// Whether a person who holds a seat still has the time for it, also as far as the ways to other sites go. Who holds
/// none is asked when there is one to take.
@Singleton
public class TimeCheck {

    private final Itineraries itineraries;

    TimeCheck(Itineraries itineraries) {
        this.itineraries = itineraries;
    }

    /// The person is held already; the lock is taken again to reach as far as the ways do.
    public List<Refusal> refusals(Held held) {
        if (!held.signUp().seated()) {
            return List.of();
        }
        ShiftFacts shift = held.shift();
        PersonTime time =
                itineraries.lock(held.person(), shift.start(), shift.end()).orElseThrow();
        return SignUpRules.refusalsOfTime(SignUpRuleFacts.of(shift, time, held.now(), true));
    }
}
