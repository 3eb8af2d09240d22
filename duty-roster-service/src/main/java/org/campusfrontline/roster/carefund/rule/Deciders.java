package org.campusfrontline.roster.carefund.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses the two who decide: the first of the desk's people who did not apply and have not decided before.
public final class Deciders {

    private static final int NEEDED = 2;

    private Deciders() {}

    /// Empty where fewer than two are left.
    public static Optional<List<String>> choose(List<String> desk, String applicant, Set<String> before) {
        List<String> free = desk.stream()
                .filter(person -> !person.equals(applicant) && !before.contains(person))
                .limit(NEEDED)
                .toList();
        return free.size() < NEEDED ? Optional.empty() : Optional.of(free);
    }
}
