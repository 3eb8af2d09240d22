package org.campusfrontline.volunteer.recruitment.revision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanChange.Field;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.PostText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.ShiftText;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

    private static final UUID POST = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID SHIFT = new UUID(2, 1);
    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");
    private static final ShiftText MORNING = new ShiftText(SHIFT, START, START.plusSeconds(3600), 5);
    private static final ShiftText NOON =
            new ShiftText(new UUID(2, 2), START.plusSeconds(3600), START.plusSeconds(7200), 5);
    private static final PostText GATE = new PostText(
            POST, "entry-check", "门岗", "Gate", "East", PostRisk.NONE, Description.NONE, List.of(MORNING, NOON));
    private static final PostText STORE =
            new PostText(OTHER, "supply-delivery", "仓库", "Store", "Hall", PostRisk.NONE, Description.NONE, List.of());
    private static final PlanText PLAN = new PlanText("防汛", "Flood", Description.NONE, List.of(GATE, STORE));

    @Test
    void findsNothingBetweenTheSameTexts() {
        assertThat(PlanDiff.of(PLAN, PLAN)).isEmpty();
        PostText reordered = new PostText(
                POST, "entry-check", "门岗", "Gate", "East", PostRisk.NONE, Description.NONE, List.of(NOON, MORNING));
        assertThat(PlanDiff.of(PLAN, new PlanText("防汛", "Flood", Description.NONE, List.of(STORE, reordered))))
                .isEmpty();
    }

    @Test
    void namesEachFieldThatReadsOtherwiseAtItsPart() {
        ShiftText later = new ShiftText(SHIFT, START.plusSeconds(60), START.plusSeconds(7260), 7);
        PostText moved = new PostText(
                POST,
                "entry-check",
                "西门",
                "West gate",
                "West",
                new PostRisk(RiskLevel.HIGH, "涉水", "Water"),
                new Description("带雨鞋", "Bring boots"),
                List.of(later, NOON));

        List<PlanChange> changes =
                PlanDiff.of(PLAN, new PlanText("抢险", "Rescue", new Description("全天", null), List.of(moved, STORE)));

        assertThat(changes)
                .containsExactly(
                        new PlanChange(null, null, Field.TITLE_ZH, "防汛", "抢险"),
                        new PlanChange(null, null, Field.TITLE_EN, "Flood", "Rescue"),
                        new PlanChange(null, null, Field.DESCRIPTION_ZH, null, "全天"),
                        new PlanChange(POST, null, Field.TITLE_ZH, "门岗", "西门"),
                        new PlanChange(POST, null, Field.TITLE_EN, "Gate", "West gate"),
                        new PlanChange(POST, null, Field.DESCRIPTION_ZH, null, "带雨鞋"),
                        new PlanChange(POST, null, Field.DESCRIPTION_EN, null, "Bring boots"),
                        new PlanChange(POST, null, Field.SITE, "East", "West"),
                        new PlanChange(POST, null, Field.RISK_LEVEL, null, "HIGH"),
                        new PlanChange(POST, null, Field.RISK_ZH, null, "涉水"),
                        new PlanChange(POST, null, Field.RISK_EN, null, "Water"),
                        new PlanChange(POST, SHIFT, Field.START, "2026-11-21T08:00:00Z", "2026-11-21T08:01:00Z"),
                        new PlanChange(POST, SHIFT, Field.END, "2026-11-21T09:00:00Z", "2026-11-21T10:01:00Z"),
                        new PlanChange(POST, SHIFT, Field.SEATS, "5", "7"));
    }

    @Test
    void asksForTimePlaceAndRiskAlone() {
        assertThat(Arrays.stream(Field.values()).filter(Field::isMaterial))
                .containsExactly(Field.SITE, Field.RISK_LEVEL, Field.RISK_ZH, Field.RISK_EN, Field.START, Field.END);
    }
}
