package org.campusfrontline.deploy.bench.roster;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.campusfrontline.deploy.bench.published.Count;
import org.junit.jupiter.api.Test;

class DisagreementTest {

    private static final Count COUNT = new Count(Map.of("cover", 1L), Map.of("wishes", 20L));

    @Test
    void letsTwoJudgesPassThatSayTheSame() {
        assertThatCode(() -> Disagreement.check("8", COUNT, 3, 20)).doesNotThrowAnyException();
    }

    @Test
    void endsWhereTheValueOrTheHardRulesDiffer() {
        assertThatThrownBy(() -> Disagreement.check("8", COUNT, 3, 21))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wishes=20");
        assertThatThrownBy(() -> Disagreement.check("8", COUNT, 0, 20)).isInstanceOf(IllegalStateException.class);
    }
}
