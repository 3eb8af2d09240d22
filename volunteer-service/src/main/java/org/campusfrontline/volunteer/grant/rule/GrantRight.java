package org.campusfrontline.volunteer.grant.rule;

import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// Who may give and end a role on a node: its operator every role, its organiser a site lead; nobody gives to
/// themselves, and everybody may lay a role down.
public record GrantRight(String caller, boolean operator, boolean organiser) {

    private static final String SITE_LEAD = "site-lead";

    public Optional<Refusal> refusalToGive(String person, String role) {
        if (person.equals(caller)) {
            return Optional.of(Refusal.of(GrantProblem.TO_ONESELF));
        }
        return refusalToDecide(role);
    }

    public Optional<Refusal> refusalToEnd(String person, String role) {
        return person.equals(caller) ? Optional.empty() : refusalToDecide(role);
    }

    /// A grant must not be over when it is given.
    public static Optional<Refusal> refusalOfSpan(Instant from, @Nullable Instant to, Instant now) {
        boolean over = to != null && (!to.isAfter(from) || !to.isAfter(now));
        return over ? Optional.of(Refusal.of(GrantProblem.SPAN_OVER).at("/to")) : Optional.empty();
    }

    private Optional<Refusal> refusalToDecide(String role) {
        return operator || (organiser && role.equals(SITE_LEAD))
                ? Optional.empty()
                : Optional.of(Refusal.of(GrantProblem.NOT_YOURS_TO_GIVE).with("role", role));
    }
}
