package org.campusfrontline.roster.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.counselling.CounsellingStage.mine;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.counselling.rule.SlotState;
import org.junit.jupiter.api.Test;

@CampusTest
class CounsellingEndTest {

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    SlotStore slots;

    @Inject
    SlotSettings settings;

    @Inject
    SlotPurge purge;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Test
    void deletesASlotSomeTimeAfterItsEnd() {
        // Given
        CounsellingStage stage = CounsellingStage.set();
        Instant bound = clock.instant().minus(settings.kept());
        UUID over = past(stage, bound.minus(Duration.ofDays(1)));
        UUID kept = past(stage, bound.plus(Duration.ofDays(1)));

        // When
        purge.purge();

        // Then
        assertThat(slots.find(over)).isEmpty();
        assertThat(slots.find(kept)).isPresent();
    }

    @Test
    void keepsNothingOfAnErasedPerson() {
        // Given
        CounsellingStage stage = CounsellingStage.set();
        String taken = stage.slot();
        mine(stage.one(), taken, "booking", 1).then().statusCode(200);
        UUID past = past(stage, clock.instant().minus(Duration.ofDays(1)));
        sql.update(
                "take it",
                "UPDATE counselling_slot SET state = 'TAKEN', person = ?, person_index = ? WHERE id = ?",
                vault.seal(stage.one(), "counselling_slot.person/" + past),
                vault.blindIndex(stage.one(), "counselling_slot.person_index"),
                past);

        // When
        Campus.erase(stage.one());

        // Then
        Await.until(
                Campus.PATIENCE,
                "the slot is free",
                () -> slots.find(UUID.fromString(taken)).orElseThrow().state() == SlotState.FREE);
        assertThat(slots.find(past)).isEmpty();
    }

    @Test
    void callsOffWhatAnErasedCounsellorOffered() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        String counsellor = unit.people().getFirst();
        TestGrants.give(counsellor, "care-officer", Campus.TREE, unit.code());
        CounsellingStage stage = new CounsellingStage(unit, counsellor);
        UUID taken = UUID.fromString(stage.slot());
        mine(stage.other(), taken.toString(), "booking", 1).then().statusCode(200);

        // When
        Campus.erase(counsellor);

        // Then
        Await.until(
                Campus.PATIENCE,
                "the slot is called off",
                () -> slots.find(taken).orElseThrow().state() == SlotState.WITHDRAWN);
        CounsellingSlot off = slots.find(taken).orElseThrow();
        assertThat(off.counsellor()).isNotEqualTo(counsellor);
        assertThat(off.person()).isEqualTo(stage.other());
    }

    private UUID past(CounsellingStage stage, Instant end) {
        UUID id = ids.next();
        slots.add(new CounsellingSlot(
                id,
                Campus.TREE,
                stage.unit().code(),
                stage.counsellor(),
                end.minus(Duration.ofMinutes(50)),
                end,
                CounsellingSlot.Mode.PHONE,
                "305",
                SlotState.FREE,
                null,
                1));
        return id;
    }
}
