package org.campusfrontline.gateway.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevocationsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Revocations revocations = new Revocations();

    @Test
    void refusesOneMillisecondBeforeAndNotAtTheInstant() {
        revocations.apply(new Revocation("P1", null, NOON, 1));

        assertThat(revocations.refuses("P1", null, NOON.toEpochMilli() - 1)).isTrue();
        assertThat(revocations.refuses("P1", null, NOON.toEpochMilli())).isFalse();
        assertThat(revocations.refuses("P2", null, 0)).isFalse();
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        revocations.apply(new Revocation("P1", null, NOON, 3));

        revocations.apply(new Revocation("P1", null, NOON.minusSeconds(60), 2));
        revocations.apply(new Revocation("P1", null, NOON.minusSeconds(60), 2));

        assertThat(revocations.refuses("P1", null, NOON.toEpochMilli() - 1)).isTrue();
        assertThat(revocations.size()).isEqualTo(1);
    }

    @Test
    void aNewerVersionCounts() {
        revocations.apply(new Revocation("P1", null, NOON, 1));

        revocations.apply(new Revocation("P1", null, NOON.plusSeconds(60), 2));

        assertThat(revocations.refuses("P1", null, NOON.toEpochMilli())).isTrue();
    }

    @Test
    void aTokensRevocationLeavesThePersonsOtherTokensAlone() {
        revocations.apply(new Revocation("P1", "t-1", NOON, 1));

        assertThat(revocations.refuses("P1", "t-1", NOON.plusSeconds(60).toEpochMilli()))
                .isTrue();
        assertThat(revocations.refuses("P1", "t-2", 0)).isFalse();
        assertThat(revocations.refuses("P1", null, 0)).isFalse();
    }

    @Test
    void whatTheTopicForgetsIsForgotten() {
        revocations.apply(new Revocation("P1", null, NOON, 1));
        revocations.apply(new Revocation("P2", "t-1", NOON, 1));

        revocations.forget("P1");
        revocations.forget("t-1");

        assertThat(revocations.refuses("P1", null, 0)).isFalse();
        assertThat(revocations.refuses("P2", "t-1", 0)).isFalse();
    }

    @Test
    void readsTheEventAndIgnoresWhatItDoesNotKnow() {
        Revocation read = Revocation.of(new JsonObject("""
                {"subject":"P1","jti":null,"notBefore":"2026-11-23T20:00:00+08:00","version":4,"reason":"left"}"""));

        assertThat(read).isEqualTo(new Revocation("P1", null, NOON, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"subject\":\"\",\"notBefore\":\"2026-11-23T12:00:00Z\"}",
                "{\"subject\":\"P1\"}",
                "{\"subject\":\"P1\",\"notBefore\":\"yesterday\"}"
            })
    void anUnreadableEventIsAFaultOfItsOwn(String value) {
        assertThatThrownBy(() -> Revocation.of(new JsonObject(value)))
                .isInstanceOfAny(IllegalArgumentException.class, java.time.DateTimeException.class);
    }
}
