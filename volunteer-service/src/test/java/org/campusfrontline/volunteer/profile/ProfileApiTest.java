package org.campusfrontline.volunteer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.eligibility.Posts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ProfileApiTest {

    private static Campus campus;

    @Inject
    Database database;

    private Posts posts;
    private String person;

    @BeforeEach
    void campus() {
        campus = campus == null ? Campus.create(database) : campus;
        posts = new Posts(campus, database);
        person = campus.person();
    }

    private static Map<String, Object> full() {
        Map<String, Object> first = Posts.proof("TRAINING", "first-aid", 30);
        first.put("issuer", "市红十字会");
        first.put("reference", "RC-0815");
        Map<String, Object> profile = Posts.with(first, Posts.insurance(30));
        profile.put("adult", true);
        profile.put("fitness", Posts.fitness(true, 90));
        profile.put("skills", List.of("english", "sign-language"));
        profile.put(
                "availability",
                Map.of(
                        "zone",
                        "Europe/Berlin",
                        "weekly",
                        List.of(Map.of("day", "FRIDAY", "from", "18:00", "to", "24:00")),
                        "exceptions",
                        List.of(Map.of("from", "2030-05-31", "to", "2030-06-01", "available", false))));
        return profile;
    }

    @Test
    void beginsEmpty() {
        campus.as(person)
                .get("/my/profile")
                .then()
                .statusCode(200)
                .body("person", equalTo(person))
                .body("version", equalTo(0))
                .body("skills", empty())
                .body("proofs", empty())
                .body("fitness", nullValue());
    }

    @Test
    void showsThePersonEverythingThatWasWritten() {
        // When
        ValidatableResponse changed = posts.change(person, full());

        // Then
        changed.statusCode(200)
                .body("version", equalTo(1))
                .body("adult", equalTo(true))
                .body("fitness.fit", equalTo(true))
                .body("skills", contains("english", "sign-language"))
                .body("proofs.kind", contains("TRAINING", "INSURANCE"))
                .body("proofs[0].nameZh", equalTo("急救培训"))
                .body("proofs.reference", contains("RC-0815", "PA-2026-001"))
                .body("proofs.verified", contains(false, false))
                .body("availability.weekly[0].to", equalTo("24:00"))
                .body("availability.exceptions[0].available", equalTo(false));
        assertThat(campus.as(person).get("/my/profile").jsonPath().<Map<String, Object>>get())
                .isEqualTo(changed.extract().jsonPath().get());
    }

    @Test
    void storesReferencesSealedAndAuditsWithoutContent() {
        // When
        posts.change(person, full()).statusCode(200);

        // Then
        assertThat(database.rows("SELECT sealed_reference FROM profile_proof WHERE person = ?", person))
                .extracting(row -> (String) row.get("sealed_reference"))
                .filteredOn(stored -> stored != null)
                .hasSize(2)
                .allSatisfy(
                        stored -> assertThat(stored).doesNotContain("RC-0815").doesNotContain("PA-2026"));
        assertThat(database.rows(
                        "SELECT action, facts FROM audit_entry WHERE subject_type = 'profile' AND subject = ?", person))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("action")).isEqualTo("profile.changed");
                    assertThat(row.get("facts").toString()).doesNotContain("first-aid");
                });
    }

    @Test
    void keepsNamedProofsAndDeletesThoseLeftOut() {
        // Given
        ValidatableResponse before = posts.change(person, full());
        String kept = before.extract().jsonPath().getString("proofs[0].id");
        Map<String, Object> again =
                new LinkedHashMap<>(before.extract().jsonPath().<Map<String, Object>>get("proofs[0]"));
        again.keySet().retainAll(List.of("id", "kind", "code", "issuer", "reference", "validFrom", "validUntil"));

        // When
        ValidatableResponse after = posts.change(person, Posts.with(again));

        // Then
        after.statusCode(200)
                .body("version", equalTo(2))
                .body("proofs.id", contains(kept))
                .body("adult", nullValue())
                .body("skills", empty());
        assertThat(database.number("SELECT COUNT(*) FROM profile_proof WHERE person = ?", person))
                .isEqualTo(1);
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        // Given
        Map<String, Object> backwards = Posts.proof("TRAINING", "first-aid", -2);
        Map<String, Object> bare = Posts.insurance(30);
        bare.remove("reference");
        Map<String, Object> foreign = Posts.proof("QUALIFICATION", "nurse", 30);
        foreign.put("id", UUID.randomUUID().toString());
        Map<String, Object> profile = Posts.with(
                backwards,
                bare,
                foreign,
                Posts.proof("TRAINING", "nurse", 3),
                Posts.proof("QUALIFICATION", "party-member", 3));
        profile.put("skills", List.of("mind-reading"));
        profile.put(
                "availability",
                Map.of(
                        "zone",
                        "Mars/Olympus",
                        "weekly",
                        List.of(Map.of("day", "MONDAY", "from", "08:00", "to", "08:00")),
                        "exceptions",
                        List.of(Map.of("from", "2030-05-31", "to", "2030-05-31", "available", true))));

        // When
        ValidatableResponse answer = posts.change(person, profile);

        // Then
        answer.statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "VOL-2221",
                                "VOL-2222",
                                "VOL-2225",
                                "VOL-2224",
                                "VOL-2221",
                                "VOL-2223",
                                "VOL-2227",
                                "VOL-2226",
                                "VOL-2226"))
                .body("errors.pointer", hasItems("/skills/0", "/proofs/0/validUntil", "/proofs/1", "/proofs/2/id"));
        assertThat(database.number("SELECT COUNT(*) FROM profile WHERE person = ?", person))
                .isZero();
    }

    @Test
    void refusesABodyThatLeavesOutItsListsRatherThanDeletingThem() {
        // Given
        posts.change(person, full()).statusCode(200);

        // When
        ValidatableResponse answer = posts.change(person, Map.of("adult", true));

        // Then
        answer.statusCode(400).body("errors.pointer", hasItems("/proofs", "/skills"));
    }

    @Test
    void answersNotModifiedToWhoHasIt() {
        String tag = campus.as(person).get("/my/profile").header("ETag");
        campus.as(person).header("If-None-Match", tag).get("/my/profile").then().statusCode(304);
    }

    @Test
    void takesNoTwoProofsForOneName() {
        // Given
        ValidatableResponse before = posts.change(person, Posts.with(Posts.proof("TRAINING", "first-aid", 30)));
        Map<String, Object> twin = Posts.proof("TRAINING", "first-aid", 60);
        twin.put("id", before.extract().jsonPath().getString("proofs[0].id"));

        // When
        ValidatableResponse answer = posts.change(person, Posts.with(twin, twin));

        // Then
        answer.statusCode(422).body("code", equalTo("VOL-2224"));
        posts.change(person, Posts.with(twin)).statusCode(200).body("proofs", hasSize(1));
    }
}
