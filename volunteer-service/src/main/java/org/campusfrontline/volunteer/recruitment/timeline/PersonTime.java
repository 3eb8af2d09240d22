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

    /// Those that hold a seat in another shift.
    public List<Engagement> seatedElsewhere(UUID shift) {
        return engagements.stream()
                .filter(engagement -> engagement.seated() && !engagement.shift().equals(shift))
                .toList();
    }

    /// Other shifts for which the person waits.
    public List<UUID> waitingElsewhere(UUID shift) {
        return engagements.stream()
                .filter(engagement ->
                        !engagement.seated() && !engagement.shift().equals(shift))
                .map(Engagement::shift)
                .distinct()
                .toList();
    }
}
