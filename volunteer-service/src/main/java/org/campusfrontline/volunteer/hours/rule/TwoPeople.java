package org.campusfrontline.volunteer.hours.rule;

import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;

/// Declared minutes need two people, whatever roles they hold: nobody confirms the own minutes, and nobody confirms
/// what the same person declared or handed the community's link out for.
public final class TwoPeople {

    private TwoPeople() {}

    public static Optional<Refusal> check(String person, Set<String> vouched, String confirmer) {
        if (confirmer.equals(person)) {
            return Optional.of(Refusal.of(HoursProblem.OWN_HOURS));
        }
        return vouched.contains(confirmer) ? Optional.of(Refusal.of(HoursProblem.TWO_PEOPLE)) : Optional.empty();
    }
}
