package org.campusfrontline.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.campusfrontline.gateway.token.Forgery;
import org.campusfrontline.gateway.token.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {

    private static final KeyPair FIRST = Forgery.keyPair(2048);
    private static final KeyPair SECOND = Forgery.keyPair(2048);
    private static final KeyPair WEAK = Forgery.keyPair(1024);

    private final Vertx vertx = Vertx.vertx();
    private final RotatingIssuer issuer = new RotatingIssuer();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:00:00Z"));

    @BeforeEach
    void publish() {
        issuer.put("first", FIRST);
    }

    @AfterEach
    void close() {
        issuer.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void readsRsaKeysOfEnoughBitsAndLeavesOutTheRest() {
        issuer.put("weak", WEAK);

        IssuerKeys keys = keys();

        assertThat(keys.current().keys()).containsOnlyKeys("first");
        assertThat(keys.current().find("first")).isEqualTo(FIRST.getPublic());
        assertThat(keys.current().find("curve")).isNull();
    }

    @Test
    void findsANewKeyAndForgetsAWithdrawnOneButKeepsTheOthersAsTheyAre() {
        IssuerKeys keys = keys();
        Object before = keys.current().find("first");
        issuer.put("second", SECOND);
        clock.move(Duration.ofSeconds(6));
        refresh(keys);
        Object kept = keys.current().find("first");
        issuer.remove("first");
        clock.move(Duration.ofSeconds(6));
        refresh(keys);

        assertThat(kept).isSameAs(before);
        assertThat(keys.current().keys()).containsOnlyKeys("second");
    }

    @Test
    void unknownKeysCauseAtMostOneReadingInAWhile() {
        IssuerKeys keys = keys();
        int before = issuer.keyReads();

        for (int i = 0; i < 50; i++) {
            refresh(keys);
        }
        clock.move(Duration.ofSeconds(5));
        keys.refresh();
        refresh(keys);
        refresh(keys);

        assertThat(issuer.keyReads()).isEqualTo(before + 1);
    }

    @Test
    void anIssuerThatFailsLeavesTheKeysThatWereThere() {
        IssuerKeys keys = keys();
        issuer.failing(true);
        clock.move(Duration.ofSeconds(6));

        refresh(keys);

        assertThat(keys.current().keys()).containsOnlyKeys("first");
        assertThat(keys.failedAt()).isPresent();
    }

    @Test
    void anIssuerThatCallsItselfOtherwiseIsNotBelieved() {
        String otherSpelling = issuer.url().replace("127.0.0.1", "localhost");
        IssuerKeys keys = new IssuerKeys(vertx, IssuerFixture.settings(otherSpelling, Optional.empty()), clock);

        refresh(keys);

        assertThat(keys.known()).isFalse();
        assertThat(keys.current().keys()).isEmpty();
    }

    private IssuerKeys keys() {
        return IssuerFixture.keys(vertx, IssuerFixture.settings(issuer.url(), Optional.empty()), clock);
    }

    private static void refresh(IssuerKeys keys) {
        keys.refresh()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }
}
