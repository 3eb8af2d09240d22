package org.campusfrontline.volunteer.recruitment.recheck;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.recheck.RecheckQueue.Recheck;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.JudgeSignUp;
import org.campusfrontline.volunteer.recruitment.signup.Lapse;
import org.campusfrontline.volunteer.recruitment.signup.ReleaseForDuty;

/// Compares, many at a time and without a lock, what sign-ups are marked with and what they would be marked with now;
/// only those that differ are judged behind their person's lock. Seats at the time of a duty are given back first.
@Singleton
class Rechecker {

    private static final int AT_ONCE = 200;
    private final Standings standings;
    private final ShiftQueries shifts;
    private final EligibilityCheck eligibility;
    private final JudgeSignUp judgeSignUp;
    private final ReleaseForDuty releaseForDuty;
    private final Clock clock;

    Rechecker(
            Standings standings,
            ShiftQueries shifts,
            EligibilityCheck eligibility,
            JudgeSignUp judgeSignUp,
            ReleaseForDuty releaseForDuty,
            Clock clock) {
        this.standings = standings;
        this.shifts = shifts;
        this.eligibility = eligibility;
        this.judgeSignUp = judgeSignUp;
        this.releaseForDuty = releaseForDuty;
        this.clock = clock;
    }

    void look(Recheck recheck) {
        Instant now = clock.instant();
        switch (recheck.scope()) {
            case PERSON -> {
                standings.collisions(recheck.subject(), now).forEach(releaseForDuty::release);
                compare(standings.ofPerson(recheck.subject(), now));
            }
            case SHIFT -> compare(standings.ofShift(UUID.fromString(recheck.subject()), now));
            case CATEGORY ->
                standings.shifts(recheck.subject(), now).forEach(shift -> compare(standings.ofShift(shift, now)));
        }
    }

    private void compare(List<Standing> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            compareSome(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    private void compareSome(List<Standing> some) {
        Map<UUID, ShiftFacts> facts = new HashMap<>();
        some.forEach(one ->
                facts.computeIfAbsent(one.shift(), shift -> shifts.find(shift).orElseThrow()));
        List<List<Refusal>> answers = eligibility.refusals(some.stream()
                .map(one -> new EligibilityCheck.Asked(one.person(), Objects.requireNonNull(facts.get(one.shift()))))
                .toList());
        for (int i = 0; i < some.size(); i++) {
            if (!Lapse.codes(answers.get(i)).equals(some.get(i).marked())) {
                judgeSignUp.judge(some.get(i).signUp());
            }
        }
    }
}
