package org.campusfrontline.volunteer.recruitment.timeline;

import java.util.List;
import java.util.UUID;

/// What a person does in a span of time, the living sign-ups that touch it.
public record PersonTime(String person, boolean active, List<Engagement> engagements) {

    public PersonTime {
        engagements = List.copyOf(engagements);
    }

    public boolean isSignedUpFor(UUID shift) {
        return engagements.stream().anyMatch(engagement -> engagement.shift().equals(shift));
    }

    public boolean isRevokedFrom(UUID shift) {
        return engagements.stream()
                .anyMatch(
                        engagement -> engagement.shift().equals(shift) && engagement.kind() == Engagement.Kind.REVOKED);
    }

    /// Those that hold a seat in another shift.
    public List<Engagement> seatedElsewhere(UUID shift) {
        return elsewhere(shift, Engagement.Kind.SEATED);
    }

    /// Other shifts for which the person waits.
    public List<UUID> waitingElsewhere(UUID shift) {
        return elsewhere(shift, Engagement.Kind.WAITING).stream()
                .map(Engagement::shift)
                .distinct()
                .toList();
    }

    private List<Engagement> elsewhere(UUID shift, Engagement.Kind kind) {
        return engagements.stream()
                .filter(engagement ->
                        engagement.kind() == kind && !engagement.shift().equals(shift))
                .toList();
    }
}
