package org.campusfrontline.roster.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.roster.duty.ChangeCause;
import org.campusfrontline.roster.layer.Origins.Origin;
import org.campusfrontline.roster.layer.Origins.Version;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private int number;
    private final Origins origins = new Origins(2);

    @Test
    void aLayerTakenOffShowsTheRepairBeneathIt() {
        // Given
        follow(ChangeCause.PUBLICATION, OriginKind.BASE_PLAN, "", "D", "D");
        follow(ChangeCause.REPAIR, OriginKind.REPAIR, "", "N", "D");
        follow(ChangeCause.LAYER, OriginKind.LAYER, "L", "", "");
        assertThat(kinds()).containsExactly(OriginKind.LAYER, OriginKind.LAYER);

        // When
        follow(ChangeCause.LAYER_OFF, OriginKind.LAYER, "L", "N", "D");

        // Then
        assertThat(kinds()).containsExactly(OriginKind.REPAIR, OriginKind.BASE_PLAN);
        assertThat(origins.of("p", 0).number()).isEqualTo(2);
    }

    @Test
    void aDayOfALayerThatHasBegunStaysItsOwn() {
        // Given
        follow(ChangeCause.PUBLICATION, OriginKind.BASE_PLAN, "", "D", "D");
        follow(ChangeCause.LAYER, OriginKind.LAYER, "L", "N", "N");

        // When
        follow(ChangeCause.LAYER_OFF, OriginKind.LAYER, "L", "N", "D");

        // Then
        assertThat(kinds()).containsExactly(OriginKind.LAYER, OriginKind.BASE_PLAN);
    }

    @Test
    void aLayerTakenOffBeneathAnotherIsGoneWhenThatOneGoes() {
        // Given
        follow(ChangeCause.PUBLICATION, OriginKind.BASE_PLAN, "", "D", "D");
        follow(ChangeCause.LAYER, OriginKind.LAYER, "L", "N", "D");
        follow(ChangeCause.LAYER, OriginKind.LAYER, "M", "", "D");
        follow(ChangeCause.LAYER_OFF, OriginKind.LAYER, "L", "", "D");
        assertThat(origins.of("p", 0).by()).isEqualTo("M");

        // When
        follow(ChangeCause.LAYER_OFF, OriginKind.LAYER, "M", "D", "D");

        // Then
        assertThat(kinds()).containsExactly(OriginKind.BASE_PLAN, OriginKind.BASE_PLAN);
    }

    @Test
    void aRestorationNamesOnlyWhatItChanged() {
        // Given
        follow(ChangeCause.PUBLICATION, OriginKind.BASE_PLAN, "", "D", "D");

        // When
        follow(ChangeCause.RESTORE, OriginKind.RESTORE, "", "D", "N");

        // Then
        assertThat(kinds()).containsExactly(OriginKind.BASE_PLAN, OriginKind.RESTORE);
        follow(ChangeCause.PUBLICATION, OriginKind.BASE_PLAN, "", "D", "N");
        assertThat(kinds()).containsExactly(OriginKind.BASE_PLAN, OriginKind.BASE_PLAN);
        assertThat(origins.of("p", 0).number()).isEqualTo(3);
    }

    private List<OriginKind> kinds() {
        return List.of(origins.of("p", 0).kind(), origins.of("p", 1).kind());
    }

    private void follow(ChangeCause cause, OriginKind kind, String by, String first, String second) {
        number++;
        Origin origin = new Origin(kind, by, UUID.randomUUID(), number, "planner", Instant.EPOCH);
        origins.follow(new Version(cause, origin, Map.of("p", List.of(first, second))));
    }
}
