package org.campusfrontline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.problem.CommonProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @Test
    void theVersionComesBackFromBothKindsOfTag() {
        String weak = "W/\"" + EntityTags.of(7, List.of("cancel")).getValue() + "\"";

        assertThat(EntityTags.expected("\"" + EntityTags.of(7).getValue() + "\""))
                .isEqualTo(7);
        assertThat(EntityTags.expected(weak)).isEqualTo(7);
    }

    @Test
    void theWeakTagChangesWithTheActions() {
        assertThat(EntityTags.of(7, List.of("cancel"))).isNotEqualTo(EntityTags.of(7, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"7\"", "v7", "\"v\"", "\"v7\", \"v8\"", "\"v1234567890123456789\""})
    void refusesWhatIsNotOurs(String header) {
        assertThatThrownBy(() -> EntityTags.expected(header))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reasons().getFirst().code())
                                .isEqualTo(CommonProblem.INVALID_HEADER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void asksForTheHeaderWhereItIsMissing(String header) {
        assertThatThrownBy(() -> EntityTags.expected(header))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reasons().getFirst().code())
                                .isEqualTo(CommonProblem.PRECONDITION_REQUIRED));
    }
}
