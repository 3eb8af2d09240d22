package org.campusfrontline.volunteer.profile.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.eligibility.Posts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class MemberProfileApiTest {

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
        posts.enrol(person, Campus.TREE + "/" + campus.unit);
    }

    private Response look(String who) {
        return campus.as(who).get("/profiles/" + person);
    }

    private ValidatableResponse verify(String who, String tag, String proof) {
        return campus.as(who)
                .header("If-Match", tag)
                .put("/profiles/" + person + "/proofs/" + proof + "/verification")
                .then();
    }

    private ValidatableResponse say(String who, String of, Map<String, Object> proof) {
        return campus.as(who)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(proof)
                .post("/profiles/" + of + "/proofs")
                .then();
    }

    private String declared() {
        Map<String, Object> proof = Posts.proof("QUALIFICATION", "nurse", 30);
        proof.put("reference", "N-4711");
        Map<String, Object> profile = Posts.with(proof);
        profile.put("adult", true);
        profile.put("fitness", Posts.fitness(true, 30));
        return posts.change(person, profile)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("proofs[0].id");
    }

    @Test
    void showsAnOrganiserProofsAndNothingThatThePersonDeclares() {
        // Given
        declared();

        // When
        Response seen = look(campus.organiser);

        // Then
        seen.then().statusCode(200).body("proofs.reference", contains("N-4711"));
        assertThat(seen.jsonPath().getMap("").keySet()).isEqualTo(Set.of("person", "proofs", "version"));
    }

    @Test
    void doesNotExistForOthers() {
        // Given
        declared();
        Campus elsewhere = Campus.create(database);

        // When
        Response foreign = look(elsewhere.organiser);
        Response self = look(person);

        // Then
        foreign.then().statusCode(404);
        self.then().statusCode(403);
    }

    @Test
    void confirmsAndHidesTheReferenceFromThenOn() {
        // Given
        String proof = declared();

        // When
        ValidatableResponse confirmed =
                verify(campus.organiser, look(campus.organiser).header("ETag"), proof);

        // Then
        confirmed.statusCode(200).body("proofs.verified", contains(true)).body("proofs[0].reference", equalTo(null));
        campus.as(person)
                .get("/my/profile")
                .then()
                .body("proofs.verifiedBy", contains(campus.organiser))
                .body("proofs.reference", contains("N-4711"));
        assertThat(database.rows(
                        "SELECT actor FROM audit_entry WHERE action = 'proof.verified' AND subject = ?", person))
                .extracting(row -> row.get("actor"))
                .containsExactly(campus.organiser);
    }

    @Test
    void losesItsConfirmationWhenItSaysSomethingElse() {
        // Given
        String id = declared();
        verify(campus.organiser, look(campus.organiser).header("ETag"), id).statusCode(200);
        Map<String, Object> same = new LinkedHashMap<>(
                campus.as(person).get("/my/profile").jsonPath().<Map<String, Object>>get("proofs[0]"));
        same.keySet().retainAll(List.of("id", "kind", "code", "issuer", "reference", "validFrom", "validUntil"));
        posts.change(person, Posts.with(same)).statusCode(200).body("proofs.verified", contains(true));
        Map<String, Object> longer = new LinkedHashMap<>(same);
        longer.put("validUntil", Posts.days(3000));

        // When
        ValidatableResponse changed = posts.change(person, Posts.with(longer));

        // Then
        changed.statusCode(200).body("proofs.verified", contains(false));
    }

    @Test
    void takesAConfirmationBack() {
        // Given
        String proof = declared();
        verify(campus.organiser, look(campus.organiser).header("ETag"), proof).statusCode(200);

        // When
        ValidatableResponse open = campus.as(campus.organiser)
                .header("If-Match", look(campus.organiser).header("ETag"))
                .delete("/profiles/" + person + "/proofs/" + proof + "/verification")
                .then();

        // Then
        open.statusCode(200).body("proofs.verified", contains(false));
    }

    @Test
    void letsAUnitSayWhatOnlyAUnitSaysAndThePersonTakeItOut() {
        // When
        ValidatableResponse said = say(campus.organiser, person, Posts.proof("QUALIFICATION", "party-member", 365));

        // Then
        said.statusCode(201).body("proofs.byUnit", contains(true)).body("proofs.verified", contains(true));
        posts.change(person, Posts.profile()).statusCode(200).body("proofs", empty());
    }

    @Test
    void takesOutWhatTheUnitSaidWhenItNoLongerSaysSo() {
        // Given
        String proof = say(campus.organiser, person, Posts.proof("TRAINING", "first-aid", 30))
                .extract()
                .jsonPath()
                .getString("proofs[0].id");

        // When
        ValidatableResponse gone = campus.as(campus.organiser)
                .header("If-Match", look(campus.organiser).header("ETag"))
                .delete("/profiles/" + person + "/proofs/" + proof + "/verification")
                .then();

        // Then
        gone.statusCode(200).body("proofs", empty());
    }

    @Test
    void letsNobodyConfirmTheirOwn() {
        // Given
        posts.enrol(campus.organiser, Campus.TREE + "/" + campus.unit);

        // When
        ValidatableResponse own = say(campus.organiser, campus.organiser, Posts.proof("TRAINING", "first-aid", 30));

        // Then
        own.statusCode(409).body("code", equalTo("VOL-2228"));
        campus.as(campus.organiser)
                .header("If-Match", "\"v0\"")
                .put("/profiles/" + campus.organiser + "/proofs/" + UUID.randomUUID() + "/verification")
                .then()
                .statusCode(409);
    }

    @Test
    void refusesAVersionThatIsPastAndAProofThatIsNotThere() {
        // Given
        String proof = declared();

        // When
        ValidatableResponse past = verify(campus.organiser, "\"v0\"", proof);
        ValidatableResponse missing = verify(
                campus.organiser,
                look(campus.organiser).header("ETag"),
                UUID.randomUUID().toString());

        // Then
        past.statusCode(412);
        missing.statusCode(404);
    }

    @Test
    void refusesWhatTheCatalogueDoesNotHave() {
        // Given
        Map<String, Object> backwards = Posts.proof("TRAINING", "nurse", -3);

        // When
        ValidatableResponse answer = say(campus.organiser, person, backwards);

        // Then
        answer.statusCode(422).body("errors.code", contains("VOL-2221", "VOL-2222"));
    }
}
