package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpan;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.jspecify.annotations.Nullable;

/// Why somebody could not take a seat that another person gives: all that a sign-up is asked but a free seat.
@Singleton
public class TakeOverCheck {

    private final Itineraries itineraries;
    private final EligibilityCheck eligibility;
    private final Clock clock;

    TakeOverCheck(Itineraries itineraries, EligibilityCheck eligibility, Clock clock) {
        this.itineraries = itineraries;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /// Who would take the seat in which shift, giving up that in `leaving` for it, where one is named.
    public record Asked(
            String person, ShiftFacts shift, @Nullable UUID leaving, boolean ignoreCalendar) {}

    /// From plain reads: what is seen may be over, unless the person is held.
    public List<Refusal> look(Asked asked) {
        ShiftFacts shift = asked.shift();
        return itineraries
                .look(asked.person(), shift.start(), shift.end())
                .map(time -> refusals(asked, time))
                .orElseGet(() -> List.of(Refusal.of(SignUpProblem.PERSON_UNKNOWN)));
    }

    private List<Refusal> refusals(Asked asked, PersonTime time) {
        Instant now = Moments.stored(clock.instant());
        PersonTime left = asked.leaving() == null ? time : time.leaving(asked.leaving());
        PersonTime heeded = asked.ignoreCalendar() ? left.without(BusySpan.Source.CALENDAR) : left;
        List<Refusal> refusals = new ArrayList<>(
                SignUpRules.refusalsOfApplication(SignUpRuleFacts.of(asked.shift(), heeded, now, false)));
        refusals.addAll(eligibility
                .refusals(List.of(new EligibilityCheck.Asked(asked.person(), asked.shift(), asked.leaving())))
                .getFirst());
        return refusals;
    }
}
