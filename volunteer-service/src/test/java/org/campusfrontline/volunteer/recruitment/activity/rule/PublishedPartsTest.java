package org.campusfrontline.volunteer.recruitment.activity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.activity.rule.PublishedParts.FixedPost;
import org.junit.jupiter.api.Test;

class PublishedPartsTest {

    private static final UUID MORNING = new UUID(1, 1);
    private static final UUID NOON = new UUID(1, 2);
    private static final FixedPost GATE = new FixedPost(new UUID(2, 1), "entry-check", Set.of(MORNING, NOON));
    private static final FixedPost STORE = new FixedPost(new UUID(2, 2), "supply-delivery", Set.of());

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
    void refusesAnotherCategoryOrShiftAtItsPlace() {
        assertThat(pointers(List.of(STORE, GATE), List.of(STORE, with("duty-watch", MORNING, NOON))))
                .containsExactly("/posts/1");
        assertThat(pointers(List.of(GATE), List.of(with("entry-check", MORNING))))
                .containsExactly("/posts/0");
        assertThat(pointers(List.of(GATE), List.of(with("entry-check", MORNING, new UUID(1, 3)))))
                .containsExactly("/posts/0");
    }

    private static FixedPost with(String category, UUID... shifts) {
        return new FixedPost(GATE.id(), category, Set.of(shifts));
    }

    private static List<String> pointers(List<FixedPost> before, List<FixedPost> wanted) {
        List<Refusal> refusals = PublishedParts.check(before, wanted);
        assertThat(refusals).allMatch(refusal -> refusal.code() == ActivityProblem.PART_FIXED);
        return refusals.stream().map(Refusal::pointer).toList();
    }
}
