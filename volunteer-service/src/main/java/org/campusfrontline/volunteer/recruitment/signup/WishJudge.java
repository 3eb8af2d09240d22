package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;

/// Judges a wish, whether a person has it alone or a team has it for its members.
@Singleton
class WishJudge {

    private static final String CALLED = "CALLED";
    private final Itineraries itineraries;
    private final AdmissionRules admission;

    WishJudge(Itineraries itineraries, AdmissionRules admission) {
        this.itineraries = itineraries;
        this.admission = admission;
    }

    /// Whether waiting is wanted too, and whether those who run the shift have called the person, which admits.
    record Asked(boolean waitIfFull, boolean called) {}

    /// The times of several, all of them held before any is read, as far as the directory has told of them.
    Map<String, PersonTime> times(List<String> people, ShiftFacts shift, Instant now, boolean waitIfFull) {
        if (!isHopeless(shift, now, waitIfFull)) {
            return itineraries.lockAll(people, shift.start(), shift.end());
        }
        Map<String, PersonTime> times = new HashMap<>();
        people.forEach(person ->
                itineraries.look(person, shift.start(), shift.end()).ifPresent(time -> times.put(person, time)));
        return times;
    }

    /// Holds the person until the transaction ends, unless the wish fails whoever has it; empty for a person whom the
    /// directory has not told of.
    Optional<PersonTime> time(String person, ShiftFacts shift, Instant now, boolean waitIfFull) {
        return isHopeless(shift, now, waitIfFull)
                ? itineraries.look(person, shift.start(), shift.end())
                : itineraries.lock(person, shift.start(), shift.end());
    }

    /// `unfit` is why the person does not meet what the post asks for.
    Verdict judge(PersonTime time, ShiftFacts shift, Instant now, Asked asked, List<Refusal> unfit) {
        SignUpFacts facts = SignUpRuleFacts.of(shift, time, now, asked.waitIfFull());
        Optional<String> rule = shift.decides() ? admitting(time.person(), shift, asked) : Optional.empty();
        boolean applies = shift.decides() && rule.isEmpty();
        List<Refusal> refusals =
                new ArrayList<>(applies ? SignUpRules.refusalsOfApplication(facts) : SignUpRules.refusalsOfWish(facts));
        refusals.addAll(unfit);
        if (applies) {
            admission.refusal(shift, now).ifPresent(refusals::add);
        }
        if (!refusals.isEmpty()) {
            return new Verdict.Stopped(refusals);
        }
        return applies ? new Verdict.Applies() : new Verdict.Takes(facts.mayWait(), rule);
    }

    private Optional<String> admitting(String person, ShiftFacts shift, Asked asked) {
        return asked.called() ? Optional.of(CALLED) : admission.admitting(shift, person);
    }

    private static boolean isHopeless(ShiftFacts shift, Instant now, boolean waitIfFull) {
        if (shift.decides()) {
            return false;
        }
        PersonTime nobody = PersonTime.free("");
        return SignUpRules.isHopeless(SignUpRuleFacts.of(shift, nobody, now, waitIfFull));
    }
}
