package org.campusfrontline.roster.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.fairness.FairFigure;
import org.campusfrontline.roster.level.LevelsView.LevelView;
import org.campusfrontline.roster.plan.BindingRules.Judged;
import org.junit.jupiter.api.Test;

/// Soft rules of sets find 7 at cover, 5 at the law, 4 at fairness, 3 at wishes and 2 at stability; a hard one is
/// broken.
class LevelValuesTest {

    private final LevelValues values = new LevelValues(new Judged(
            1, Map.of(Level.COVER, 7L, Level.LAW, 5L, Level.FAIRNESS, 4L, Level.WISHES, 3L, Level.STABILITY, 2L)));
    private final LevelValues ofLists = new LevelValues(Judged.NOTHING);

    @Test
    void addsWhatRulesCostToThePenaltyOfTheLists() {
        // When
        LevelView cover = values.penalty(Level.COVER, 20, Optional.of(18L));
        LevelView wishes = values.penalty(Level.WISHES, 0, Optional.empty());

        // Then
        assertThat(cover.value()).isEqualTo(27);
        assertThat(cover.rules()).isEqualTo(7);
        assertThat(cover.bound()).isEqualTo(18);
        assertThat(cover.gap()).isEqualTo(0.3333);
        assertThat(cover.proved()).isFalse();
        assertThat(wishes.value()).isEqualTo(3);
        assertThat(wishes.bound()).isNull();
        assertThat(wishes.gap()).isNull();
        assertThat(wishes.proved()).isFalse();
    }

    @Test
    void tellsPenaltiesBesideWhatIsCountedOtherwise() {
        // When
        LevelView law = values.breaches(2);
        LevelView fairness = values.shares(List.of(new FairFigure(1200, 1100), new FairFigure(1100, 1150)));
        LevelView stability = values.stability(Optional.empty()).orElseThrow();

        // Then
        assertThat(law.value()).isEqualTo(3);
        assertThat(law.rules()).isEqualTo(5);
        assertThat(law.bound()).isNull();
        assertThat(fairness.value()).isEqualTo(1200);
        assertThat(fairness.rules()).isEqualTo(4);
        assertThat(fairness.bound()).isEqualTo(1150);
        assertThat(stability.value()).isZero();
        assertThat(stability.rules()).isEqualTo(2);
    }

    @Test
    void provesNothingWhileRulesBesideTheCountCostSomething() {
        // Given
        LevelValues soft = new LevelValues(new Judged(0, Map.of(Level.LAW, 5L)));

        // When
        LevelView law = soft.breaches(0);

        // Then
        assertThat(law.bound()).isZero();
        assertThat(law.proved()).isFalse();
        assertThat(ofLists.breaches(0).proved()).isTrue();
    }

    @Test
    void knowsNoBoundWithoutAProofBeyondNothingItself() {
        assertThat(ofLists.penalty(Level.COVER, 1, Optional.empty()).bound()).isNull();
        assertThat(ofLists.penalty(Level.COVER, 0, Optional.empty()).bound()).isZero();
        assertThat(ofLists.penalty(Level.COVER, 0, Optional.empty()).proved()).isTrue();
        assertThat(ofLists.stability(Optional.of(1L)).orElseThrow().bound()).isNull();
        assertThat(ofLists.stability(Optional.of(0L)).orElseThrow().proved()).isTrue();
        assertThat(ofLists.stability(Optional.empty())).isEmpty();
    }
}
