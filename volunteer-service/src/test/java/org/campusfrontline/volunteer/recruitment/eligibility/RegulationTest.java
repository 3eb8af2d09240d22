package org.campusfrontline.volunteer.recruitment.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.recruitment.eligibility.Posts.rule;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The articles of 志愿服务条例 (State Council order 685) that concern who may stand where.
@CampusTest
class RegulationTest {

    @Inject
    Database database;

    private Campus campus;
    private Posts posts;
    private String person;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
        posts = new Posts(campus, database);
        person = campus.person();
    }

    /// 第十二条: risks that may occur are told truthfully, fully and in time.
    @Test
    void article12NobodyStandsAtAPostWhoseRisksTheyHaveNotBeenToldAsTheyAreNow() {
        // Given
        posts.ask(rule("RISK_NOTICE"));
        UUID shift = posts.published(Campus.shift(48, 4, 2)).shift();
        SignUps.signUp(campus, person, shift).statusCode(409).body("errors.code", hasItem("VOL-2209"));
        posts.accept(person, posts.tell("infection")).statusCode(200);
        assertThat(posts.failing(person, shift)).isEmpty();

        // When
        long next = posts.tell("infection and heat");

        // Then
        SignUps.signUp(campus, person, shift).statusCode(409).body("errors.code", hasItem("VOL-2209"));
        posts.accept(person, next).statusCode(200);
        SignUps.signUp(campus, person, shift).statusCode(201);
    }

    /// 第十五条: tasks fit the age, knowledge, skill and bodily condition of those who do them.
    @Test
    void article15TasksFitAgeSkillAndBody() {
        // Given
        posts.ask(rule("ADULTHOOD"), rule("FITNESS"), rule("SKILL", "codes", List.of("english"), "match", "ALL"));
        UUID shift = posts.published(Campus.shift(48, 4, 2)).shift();
        assertThat(posts.failing(person, shift)).containsExactly("VOL-2206", "VOL-2207", "VOL-2204");
        Map<String, Object> profile = Posts.profile();
        profile.put("adult", true);
        profile.put("skills", List.of("english"));
        profile.put("fitness", Posts.fitness(false, 30));
        posts.change(person, profile).statusCode(200);
        SignUps.signUp(campus, person, shift).statusCode(409).body("errors.code", hasItem("VOL-2207"));

        // When
        profile.put("fitness", Posts.fitness(true, 30));
        posts.change(person, profile).statusCode(200);

        // Then
        SignUps.signUp(campus, person, shift).statusCode(201);
    }

    /// 第十六条: training where knowledge is needed, and the legal qualification where a profession asks for one.
    @Test
    void article16TrainingAndQualificationComeBeforeTheService() {
        // Given
        posts.ask(
                rule("TRAINING", "codes", List.of("protective-equipment"), "match", "ALL"),
                rule("QUALIFICATION", "codes", List.of("counsellor"), "match", "ALL", "verified", true));
        UUID shift = posts.published(Campus.shift(48, 4, 2)).shift();
        assertThat(posts.failing(person, shift)).containsExactly("VOL-2202", "VOL-2203");
        posts.change(
                        person,
                        Posts.with(
                                Posts.proof("TRAINING", "protective-equipment", 30),
                                Posts.proof("QUALIFICATION", "counsellor", 30)))
                .statusCode(200);
        SignUps.signUp(campus, person, shift).statusCode(409).body("errors.code", hasItem("VOL-2205"));

        // When
        posts.enrol(person, Campus.TREE + "/" + campus.unit);
        String path = "/profiles/" + person;
        var seen = campus.as(campus.organiser).get(path);
        String proof = seen.jsonPath().getString("proofs.find { it.kind == 'QUALIFICATION' }.id");
        campus.as(campus.organiser)
                .header("If-Match", seen.header("ETag"))
                .put(path + "/proofs/" + proof + "/verification")
                .then()
                .statusCode(200);

        // Then
        SignUps.signUp(campus, person, shift).statusCode(201);
    }

    /// 第十七条: accident insurance is bought before service that may endanger the person.
    @Test
    void article17InsuranceComesBeforeDangerousServiceAndCoversAllOfIt() {
        // Given
        posts.ask(rule("INSURANCE"));
        UUID shift = posts.published(Campus.shift(48, 4, 2)).shift();
        SignUps.signUp(campus, person, shift).statusCode(409).body("errors.code", hasItem("VOL-2208"));
        posts.change(person, Posts.with(Posts.insurance(1))).statusCode(200);
        SignUps.signUp(campus, person, shift).statusCode(409).body("errors.code", hasItem("VOL-2208"));

        // When
        posts.change(person, Posts.with(Posts.insurance(4))).statusCode(200);

        // Then
        SignUps.signUp(campus, person, shift).statusCode(201);
    }
}
