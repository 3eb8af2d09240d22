package org.campusfrontline.volunteer.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.fresh;
import static org.campusfrontline.volunteer.directory.Directory.holder;
import static org.campusfrontline.volunteer.directory.Directory.keyed;
import static org.campusfrontline.volunteer.directory.Directory.person;
import static org.campusfrontline.volunteer.directory.Directory.unit;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class RevocationApiTest {

    @Inject
    TestClock clock;

    @Test
    void revokesWhatWasIssuedUntilNow() {
        // Given
        String person = person("MASS/MASS");
        Instant second = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        clock.set(second.plusMillis(300));
        TestTopics.Mark mark = TestTopics.mark("volunteer.revocation.v1");

        // When
        Response revoked = revoke(asAdministrator(), person);

        // Then
        revoked.then()
                .statusCode(201)
                .body("notBefore", equalTo(second.plusSeconds(1).toString()), "version", equalTo(1));
        TestEvent event = TestTopics.awaitOne(
                mark, Duration.ofSeconds(30), each -> each.key().equals(person));
        assertThat(event.json().get("notBefore").asText())
                .isEqualTo(second.plusSeconds(1).toString());
        assertThat(event.json().get("jti").isNull()).isTrue();
    }

    @Test
    void aLaterRevocationMovesTheTimeOn() {
        String person = person("MASS/MASS");
        revoke(asAdministrator(), person).then().statusCode(201);

        clock.forward(Duration.ofMinutes(5));

        revoke(asAdministrator(), person).then().statusCode(201).body("version", equalTo(2));
    }

    @Test
    void severalAtOnceAreAllAnswered() {
        String subject = fresh("S");
        asAdministrator();

        List<Integer> statuses = Stream.of(1, 2, 3)
                .map(i -> CompletableFuture.supplyAsync(
                        () -> revoke(as("ADMIN-1"), subject).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnly(201);
    }

    @Test
    void anOperatorRevokesOnlyForPeopleOfTheOwnUnits() {
        String own = unit("ADMINISTRATION", "ADMINISTRATION");
        String operator = holder("operator", "ADMINISTRATION", own);

        revoke(as(operator), person("ADMINISTRATION/" + own)).then().statusCode(201);
        revoke(as(operator), person("MASS/MASS")).then().statusCode(403);
        revoke(as(operator), fresh("S")).then().statusCode(403);
        revoke(as(person("MASS/MASS")), operator).then().statusCode(403);
    }

    private static Response revoke(RequestSpecification as, String subject) {
        return keyed(as).body(Map.of("subject", subject, "reason", "手机遗失")).post("/revocations");
    }
}
