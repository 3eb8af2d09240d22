package org.campusfrontline.volunteer.recruitment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.imports.Parsed;
import org.campusfrontline.volunteer.directory.Effect;
import org.campusfrontline.volunteer.export.rule.ExportProblem;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan.PostPart;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan.ShiftPart;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.table.PlanRow.PostText;
import org.junit.jupiter.api.Test;

class PlanMergeTest {

    private static final Instant EIGHT = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant TEN = EIGHT.plusSeconds(7200);
    private static final Instant NOON = TEN.plusSeconds(7200);
    private static final UUID POST = UUID.randomUUID();
    private static final UUID OTHER_POST = UUID.randomUUID();
    private static final UUID EARLY = UUID.randomUUID();
    private static final UUID LATE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final PostText CANTEEN = new PostText("supply-delivery", "搬运", "Carrying", "第三食堂");
    private static final PostText GATE = new PostText("gate-guard", "值守", "Gate", "南门");
    private static final ActivityPlan PLAN = new ActivityPlan(
            UUID.randomUUID(),
            "MASS",
            "LEAGUE",
            "标题",
            "Title",
            3,
            List.of(
                    part(POST, CANTEEN, new ShiftPart(EARLY, EIGHT, TEN, 5), new ShiftPart(LATE, TEN, NOON, 5)),
                    part(OTHER_POST, GATE, new ShiftPart(OTHER, EIGHT, TEN, 2))));

    @Test
    void changesNothingByAFileThatSaysWhatIsThere() {
        PlanMerge withIds = merge(
                row(POST, EARLY, CANTEEN, EIGHT, TEN, 5),
                row(POST, LATE, CANTEEN, TEN, NOON, 5),
                row(OTHER_POST, OTHER, GATE, EIGHT, TEN, 2));
        PlanMerge withoutIds = merge(
                row(null, null, GATE, EIGHT, TEN, 2),
                row(null, null, CANTEEN, TEN, NOON, 5),
                row(null, null, CANTEEN, EIGHT, TEN, 5));

        for (PlanMerge merge : List.of(withIds, withoutIds)) {
            assertThat(merge.faults()).isEmpty();
            assertThat(merge.changesNothing()).isTrue();
            assertThat(merge.parts()).isEqualTo(PLAN.posts());
            assertThat(List.of(merge.effect(2), merge.effect(3), merge.effect(4)))
                    .containsOnly(Effect.UNCHANGED);
        }
    }

    @Test
    void keepsWhatNoRowNames() {
        PlanMerge merge = merge(row(null, EARLY, CANTEEN, EIGHT, NOON, 7));

        assertThat(merge.effect(2)).isEqualTo(Effect.CHANGED);
        assertThat(merge.parts().get(0).shifts())
                .containsExactly(new ShiftPart(EARLY, EIGHT, NOON, 7), new ShiftPart(LATE, TEN, NOON, 5));
        assertThat(merge.parts().get(1)).isEqualTo(PLAN.posts().get(1));
    }

    @Test
    void addsShiftsAndPosts() {
        PostText tent = new PostText("gate-guard", "帐篷", "Tent", "操场");
        PlanMerge merge = merge(
                row(null, null, CANTEEN, EIGHT, TEN, 5),
                row(null, null, CANTEEN, EIGHT, TEN, 3),
                row(null, null, tent, EIGHT, TEN, 1),
                row(null, null, tent, TEN, NOON, 1));

        assertThat(merge.effect(2)).isEqualTo(Effect.UNCHANGED);
        assertThat(merge.effect(3)).isEqualTo(Effect.CREATED);
        assertThat(merge.effect(5)).isEqualTo(Effect.CREATED);
        assertThat(merge.parts().get(0).shifts()).hasSize(3).last().isEqualTo(new ShiftPart(null, EIGHT, TEN, 3));
        assertThat(merge.parts().get(2))
                .isEqualTo(part(null, tent, new ShiftPart(null, EIGHT, TEN, 1), new ShiftPart(null, TEN, NOON, 1)));
        assertThat(merge.rowOf("/posts")).isEqualTo(3);
        assertThat(merge.rowOf("/posts/2")).isEqualTo(4);
        assertThat(merge.rowOf("/posts/2/shifts/1/end")).isEqualTo(5);
        assertThat(merge.rowOf("/posts/1")).isZero();
        assertThat(merge.rowOfShift(EARLY)).isEqualTo(2);
        assertThat(merge.rowOfShift(OTHER)).isZero();
    }

    @Test
    void renamesAPostByTheFirstRowThatNamesIt() {
        PostText renamed = new PostText("supply-delivery", "搬运物资", "Carrying", "第三食堂");
        PlanMerge merge = merge(row(POST, EARLY, renamed, EIGHT, TEN, 5), row(POST, LATE, renamed, TEN, NOON, 5));

        assertThat(merge.parts().getFirst().titleZh()).isEqualTo("搬运物资");
        assertThat(merge.effect(2)).isEqualTo(Effect.CHANGED);
        assertThat(merge.changesNothing()).isFalse();
    }

    @Test
    void blamesTheRowThatContradictsAnEarlierOne() {
        for (PostText other : List.of(
                new PostText("gate-guard", "搬运", "Carrying", "第三食堂"),
                new PostText("supply-delivery", "其他", "Carrying", "第三食堂"),
                new PostText("supply-delivery", "搬运", "Other", "第三食堂"),
                new PostText("supply-delivery", "搬运", "Carrying", "别处"))) {
            PlanMerge merge = merge(row(POST, EARLY, CANTEEN, EIGHT, TEN, 5), row(POST, LATE, other, TEN, NOON, 5));

            assertThat(merge.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.row()).isEqualTo(3);
                assertThat(fault.column()).isIn("category", "titleZh", "titleEn", "site");
                assertThat(fault.reason().code()).isEqualTo(ExportProblem.ROW_CONTRADICTS);
            });
        }
    }

    @Test
    void blamesIdsThatTheActivityDoesNotHave() {
        UUID foreign = UUID.randomUUID();

        assertThat(merge(row(foreign, null, CANTEEN, EIGHT, TEN, 5)).faults())
                .extracting(PlanMerge.Fault::column, fault -> fault.reason().code())
                .containsExactly(tuple("postId", ActivityProblem.PART_UNKNOWN));
        assertThat(merge(row(null, foreign, CANTEEN, EIGHT, TEN, 5)).faults())
                .extracting(PlanMerge.Fault::column)
                .containsExactly("shiftId");
        assertThat(merge(row(POST, OTHER, CANTEEN, EIGHT, TEN, 5)).faults())
                .extracting(PlanMerge.Fault::column)
                .containsExactly("shiftId");
    }

    @Test
    void takesNoMorePartsThanAnActivityHolds() {
        List<PlanRow> rows = new ArrayList<>();
        for (int i = 0; i < 49; i++) {
            rows.add(row(null, null, new PostText("gate-guard", "岗" + i, "Post " + i, "南门"), EIGHT, TEN, 1));
        }

        PlanMerge merge = merge(rows.toArray(PlanRow[]::new));

        assertThat(merge.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(50);
            assertThat(fault.reason().code()).isEqualTo(ExportProblem.TOO_MANY_PARTS);
        });
    }

    private static PlanMerge merge(PlanRow... rows) {
        List<Parsed.Row<PlanRow>> numbered = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            numbered.add(new Parsed.Row<>(i + 2, rows[i]));
        }
        return new PlanMerge(PLAN, numbered);
    }

    private static PlanRow row(UUID post, UUID shift, PostText text, Instant start, Instant end, int seats) {
        return new PlanRow(Optional.ofNullable(post), Optional.ofNullable(shift), text, start, end, seats);
    }

    private static PostPart part(UUID id, PostText text, ShiftPart... shifts) {
        return new PostPart(id, text.category(), text.titleZh(), text.titleEn(), text.site(), List.of(shifts));
    }
}
