package org.campusfrontline.volunteer.recruitment.timeline;

import java.util.List;
import java.util.UUID;

/// What a person does in a span of time: the living sign-ups that touch it, what else the person is busy with, and the
/// ways between their places as far as they matter.
public record PersonTime(String person, boolean active, List<Engagement> engagements, List<BusySpan> busy, Ways ways) {

    public PersonTime {
        engagements = List.copyOf(engagements);
        busy = List.copyOf(busy);
    }

    public PersonTime(String person, boolean active, List<Engagement> engagements, List<BusySpan> busy) {
        this(person, active, engagements, busy, Ways.NONE);
    }

    /// Of whom nothing is asked.
    public static PersonTime free(String person) {
        return new PersonTime(person, true, List.of(), List.of());
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

    /// As if that source had said nothing.
    public PersonTime without(BusySpan.Source source) {
        return new PersonTime(
                person,
                active,
                engagements,
                busy.stream().filter(span -> span.source() != source).toList(),
                ways);
    }

    /// As if the person had nothing to do with that shift any more.
    public PersonTime leaving(UUID shift) {
        return new PersonTime(
                person,
                active,
                engagements.stream()
                        .filter(engagement -> !engagement.shift().equals(shift))
                        .toList(),
                busy,
                ways);
    }

    PersonTime along(Ways known) {
        return new PersonTime(person, active, engagements, busy, known);
    }

    public List<BusySpan> busyBy(BusySpan.Source source) {
        return busy.stream().filter(span -> span.source() == source).toList();
    }
}
