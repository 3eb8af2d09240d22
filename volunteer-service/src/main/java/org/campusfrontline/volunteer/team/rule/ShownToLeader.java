package org.campusfrontline.volunteer.team.rule;

import java.util.List;
import java.util.Set;

/// The codes of why a member was not signed up, as whoever leads the team sees them. What a person declares of the own
/// health and age is not told to others: they read that the post asks for something, the person reads what.
public final class ShownToLeader {

    private static final String NOT_ELIGIBLE = "VOL-2201";
    private static final Set<String> DECLARED = Set.of("VOL-2206", "VOL-2207");

    private ShownToLeader() {}

    /// `own`: the member is the one who looks.
    public static List<String> codes(List<String> codes, boolean own) {
        if (own) {
            return codes;
        }
        return codes.stream()
                .map(code -> DECLARED.contains(code) ? NOT_ELIGIBLE : code)
                .distinct()
                .toList();
    }
}
