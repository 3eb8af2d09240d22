package org.campusfrontline.volunteer.recruitment.activity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.activity.rule.PublishedParts.FixedPost;
import org.campusfrontline.volunteer.recruitment.activity.rule.PublishedParts.FixedShift;
import org.junit.jupiter.api.Test;

class PublishedPartsTest {

    private static final Instant START = Instant.parse("2030-05-25T08:00:00Z");
    private static final FixedShift MORNING = new FixedShift(new UUID(1, 1), START, START.plusSeconds(3600));
    private static final FixedShift NOON =
            new FixedShift(new UUID(1, 2), START.plusSeconds(3600), START.plusSeconds(7200));
    private static final FixedPost GATE = new FixedPost(new UUID(2, 1), "entry-check", "East", Set.of(MORNING, NOON));
    private static final FixedPost STORE = new FixedPost(new UUID(2, 2), "supply-delivery", "Hall", Set.of());

    @Test
    void acceptsTheSameParts() {
        assertThat(PublishedParts.check(List.of(GATE, STORE), List.of(GATE, STORE)))
                .isEmpty();
    }

    @Test
    void refusesAPostMoreOrLess() {
        assertThat(pointers(List.of(GATE), List.of(GATE, STORE))).containsExactly("/posts");
        assertThat(pointers(List.of(GATE, STORE), List.of(GATE))).containsExactly("/posts");
    }

    @Test
    void refusesAnotherCategorySiteOrShiftAtItsPlace() {
        assertThat(pointers(List.of(STORE, GATE), List.of(STORE, with("duty-watch", "East", MORNING, NOON))))
                .containsExactly("/posts/1");
        assertThat(pointers(List.of(GATE), List.of(with("entry-check", "West", MORNING, NOON))))
                .containsExactly("/posts/0");
        assertThat(pointers(List.of(GATE), List.of(with("entry-check", "East", MORNING))))
                .containsExactly("/posts/0");
        FixedShift later = new FixedShift(MORNING.id(), MORNING.start().plusNanos(1000), MORNING.end());
        assertThat(pointers(List.of(GATE), List.of(with("entry-check", "East", later, NOON))))
                .containsExactly("/posts/0");
    }

    private static FixedPost with(String category, String site, FixedShift... shifts) {
        return new FixedPost(GATE.id(), category, site, Set.of(shifts));
    }

    private static List<String> pointers(List<FixedPost> before, List<FixedPost> wanted) {
        List<Refusal> refusals = PublishedParts.check(before, wanted);
        assertThat(refusals).allMatch(refusal -> refusal.code() == ActivityProblem.PART_FIXED);
        return refusals.stream().map(Refusal::pointer).toList();
    }
}
