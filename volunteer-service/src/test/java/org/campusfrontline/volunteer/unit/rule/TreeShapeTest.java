package org.campusfrontline.volunteer.unit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class TreeShapeTest {

    private static final Instant DAY_1 = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant DAY_3 = Instant.parse("2026-03-03T00:00:00Z");
    private static final Span ROOT = new Span("ROOT", null, DAY_1, null);

    @Test
    void acceptsAUnitBelowTheRoot() {
        assertThat(fault("A", ROOT, new Span("A", "ROOT", DAY_1, null))).isEmpty();
    }

    @Test
    void acceptsASpanThatBeginsWithItsParentAndRefusesOneThatBeginsBefore() {
        Span parent = new Span("P", "ROOT", DAY_2, null);

        assertThat(fault("A", ROOT, parent, new Span("A", "P", DAY_2, null))).isEmpty();
        assertThat(fault("A", ROOT, parent, new Span("A", "P", DAY_2.minusNanos(1000), null)))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo(UnitProblem.PARENT_ABSENT);
                    assertThat(refusal.values()).containsEntry("parent", "P").containsEntry("unit", "A");
                });
    }

    @Test
    void acceptsASpanThatEndsWithItsParentAndRefusesOneThatLastsLonger() {
        Span parent = new Span("P", "ROOT", DAY_1, DAY_3);

        assertThat(fault("A", ROOT, parent, new Span("A", "P", DAY_1, DAY_3))).isEmpty();
        assertThat(code("A", ROOT, parent, new Span("A", "P", DAY_1, DAY_3.plusNanos(1000))))
                .isEqualTo(UnitProblem.PARENT_ABSENT);
        assertThat(code("A", ROOT, parent, new Span("A", "P", DAY_1, null))).isEqualTo(UnitProblem.PARENT_ABSENT);
    }

    @Test
    void aParentMayMoveAsLongAsItStandsWithoutAGap() {
        Span before = new Span("P", "ROOT", DAY_1, DAY_2);
        Span child = new Span("A", "P", DAY_1, null);

        assertThat(fault("A", ROOT, before, new Span("P", "ROOT", DAY_2, null), child))
                .isEmpty();
        assertThat(fault("A", ROOT, before, new Span("P", "ROOT", DAY_2.plusNanos(1000), null), child))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo(UnitProblem.PARENT_ABSENT);
                    assertThat(refusal.values()).containsEntry("at", DAY_2.toString());
                });
    }

    @Test
    void looksAlsoAtWhatStandsBelowTheTouchedUnit() {
        Span parent = new Span("P", "ROOT", DAY_1, DAY_2);
        Span child = new Span("A", "P", DAY_1, null);

        assertThat(code("P", ROOT, parent, child)).isEqualTo(UnitProblem.PARENT_ABSENT);
        assertThat(fault("ROOT", ROOT, parent, child)).isEmpty();
    }

    @Test
    void refusesASpanThatIsEmpty() {
        assertThat(fault("A", ROOT, new Span("A", "ROOT", DAY_2, DAY_2.plusNanos(1000))))
                .isEmpty();
        assertThat(code("A", ROOT, new Span("A", "ROOT", DAY_2, DAY_2))).isEqualTo(UnitProblem.SPAN_EMPTY);
        assertThat(code("A", ROOT, new Span("A", "ROOT", DAY_2, DAY_1))).isEqualTo(UnitProblem.SPAN_EMPTY);
    }

    @Test
    void refusesTwoPlacesAtOneTimeAndTakesOneAfterTheOther() {
        Span first = new Span("A", "ROOT", DAY_1, DAY_2);

        assertThat(fault("A", ROOT, first, new Span("A", "ROOT", DAY_2, null))).isEmpty();
        assertThat(fault("A", ROOT, first, new Span("A", "ROOT", DAY_3, null))).isEmpty();
        assertThat(code("A", ROOT, first, new Span("A", "ROOT", DAY_2.minusNanos(1000), null)))
                .isEqualTo(UnitProblem.PLACED_TWICE);
        assertThat(code("A", ROOT, new Span("A", "ROOT", DAY_1, null), new Span("A", "ROOT", DAY_3, null)))
                .isEqualTo(UnitProblem.PLACED_TWICE);
    }

    @Test
    void refusesACircleAtWhateverTime() {
        Span down = new Span("A", "B", DAY_1, null);
        Span up = new Span("B", "ROOT", DAY_1, DAY_2);

        assertThat(fault("A", ROOT, down, up, new Span("B", "C", DAY_2, null), new Span("C", "A", DAY_2, null)))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo(UnitProblem.CYCLE);
                    assertThat(refusal.values()).containsEntry("at", DAY_2.toString());
                });
        assertThat(code("A", ROOT, new Span("A", "A", DAY_1, null))).isEqualTo(UnitProblem.CYCLE);
    }

    @Test
    void twoUnitsMayChangeTheirOrderOneAfterTheOther() {
        assertThat(fault(
                        "A",
                        ROOT,
                        new Span("A", "B", DAY_1, DAY_2),
                        new Span("B", "ROOT", DAY_1, DAY_2),
                        new Span("A", "ROOT", DAY_2, null),
                        new Span("B", "A", DAY_2, null)))
                .isEmpty();
    }

    @Test
    void takesTheDeepestTreeAndRefusesOneStepMore() {
        Span[] chain = chain(TreeShape.DEEPEST);

        assertThat(fault("U" + (TreeShape.DEEPEST - 1), chain)).isEmpty();
        assertThat(fault("U" + TreeShape.DEEPEST, chain)).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo(UnitProblem.TOO_DEEP);
            assertThat(refusal.values()).containsEntry("most", TreeShape.DEEPEST);
        });
    }

    @Test
    void endsOnACircleThatTheTouchedUnitIsNotPartOf() {
        assertThat(code(
                        "A",
                        new Span("A", "B", DAY_1, null),
                        new Span("B", "C", DAY_1, null),
                        new Span("C", "B", DAY_1, null)))
                .isEqualTo(UnitProblem.TOO_DEEP);
    }

    @Test
    void namesTheTree() {
        Optional<Refusal> refusal = fault("A", new Span("A", "NOWHERE", DAY_1, null));

        assertThat(refusal.orElseThrow().values()).containsEntry("tree", "PARTY");
    }

    /// `U0` below the root, each other one below the one before.
    private static Span[] chain(int units) {
        List<Span> spans = new ArrayList<>(List.of(ROOT, new Span("U0", "ROOT", DAY_1, null)));
        for (int i = 1; i <= units; i++) {
            spans.add(new Span("U" + i, "U" + (i - 1), DAY_1, null));
        }
        return spans.toArray(Span[]::new);
    }

    private static Object code(String touched, Span... spans) {
        return fault(touched, spans).orElseThrow().code();
    }

    private static Optional<Refusal> fault(String touched, Span... spans) {
        return new TreeShape("PARTY", Arrays.asList(spans)).faultAround(Set.of(touched));
    }
}
