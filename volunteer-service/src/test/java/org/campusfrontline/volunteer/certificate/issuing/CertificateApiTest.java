package org.campusfrontline.volunteer.certificate.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.certificate.Certificates;
import org.campusfrontline.volunteer.certificate.Certificates.Made;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class CertificateApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Database database;

    private Certificates certificates;
    private String person;

    @BeforeEach
    void served() {
        certificates = Certificates.create(database);
        person = certificates.person("李思远");
    }

    @Test
    void issuesWhatTheLedgerSaysUnderTheNameOfAnOrganiser() {
        // Given
        certificates.served(person, 240);
        certificates.served(person, 90);
        Made request = certificates.requested(person);
        assertThat(request.minutes()).isEqualTo(330);
        TestTopics.Mark mark = TestTopics.mark("volunteer.certificate.v1");

        // When
        certificates
                .issue(certificates.organiser(), request)
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("minutes", equalTo(330))
                .body("displayName", equalTo("李思远"))
                .body("person", equalTo(person))
                .body("unitNameZh", equalTo("团委"))
                .body("unitNameEn", equalTo("Youth league"))
                .body("inChargeName", equalTo(Certificates.IN_CHARGE))
                .body("lines", hasSize(1))
                .body("lines[0].activity", equalTo(certificates.activity.toString()))
                .body("lines[0].titleZh", equalTo("校园防汛志愿行动"))
                .body("issuedOn", notNullValue());

        // Then
        TestEvent event = TestTopics.awaitOne(
                mark, PATIENCE, each -> each.key().equals(request.id().toString()));
        assertThat(event.json().get("person").asText()).isEqualTo(person);
        assertThat(event.version()).isEqualTo(2);
        String asOf = certificates.read(person, request).getString("asOf");
        certificates.as(person).get("/my/hours?asOf=" + asOf).then().body("minutes", equalTo(330));
    }

    @Test
    void answersTheSameCertificateToTheSameWishForGood() {
        // Given
        certificates.served(person, 60);
        Made first = certificates.requested(person);
        assertThat(certificates.requested(person).id()).isEqualTo(first.id());
        Made issued = Certificates.made(certificates
                .issue(certificates.organiser(), first)
                .statusCode(200)
                .extract()
                .jsonPath());

        // When
        Made again = certificates.requested(person);

        // Then
        assertThat(again).isEqualTo(issued);
        Map<String, Object> other = certificates.wish();
        other.put("activities", List.of(certificates.activity));
        certificates
                .request(person, other)
                .statusCode(201)
                .body("id", not(issued.id().toString()));
    }

    @Test
    void concurrentWishesAndIssuesOfOneThingMakeOneNumber() throws Exception {
        // Given
        certificates.served(person, 60);
        List<Integer> statuses = new ArrayList<>();
        List<Made> requests = together(6, i -> certificates.requested(person));
        assertThat(requests)
                .extracting(Made::id)
                .containsOnly(requests.getFirst().id());
        Made request = requests.getFirst();

        // When
        statuses.addAll(together(
                6,
                i -> certificates
                        .issue(i % 2 == 0 ? certificates.organiser() : certificates.hours.second, request)
                        .extract()
                        .statusCode()));

        // Then
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(5);
        assertThat(database.number("SELECT COUNT(*) FROM certificate WHERE person = ?", person))
                .isEqualTo(1);
        assertThat(database.number("SELECT COUNT(*) FROM certificate_line WHERE certificate = ?", request.id()))
                .isEqualTo(1);
    }

    @Test
    void numbersOfAYearHaveNoGapHoweverManyIssueAtOnce() throws Exception {
        // Given
        List<Made> requests = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String each = certificates.person("志愿者" + i);
            certificates.served(each, 60);
            requests.add(certificates.requested(each));
        }
        Made refused = requests.getFirst();
        certificates
                .step(certificates.organiser(), refused, "issuance", Map.of("minutes", 61))
                .statusCode(409)
                .body("code", equalTo("VOL-2907"))
                .body("values.minutes", equalTo(60));

        // When
        together(
                6,
                i -> certificates
                        .issue(certificates.organiser(), requests.get(i))
                        .statusCode(200));

        // Then
        int year = Certificates.today().getYear();
        assertThat(database.rows(
                        "SELECT number_year, COUNT(DISTINCT number_seq) AS given, MAX(number_seq) AS last_given"
                                + " FROM certificate WHERE number_year = ? GROUP BY number_year",
                        year))
                .allSatisfy(row -> assertThat(row.get("given")).isEqualTo(row.get("last_given")));
    }

    @Test
    void aCorrectedLedgerGivesARevisionThatSupersedes() {
        // Given
        HoursEntry wrong = certificates.served(person, 240);
        certificates.served(person, 60);
        Made first = certificates.issued(person);
        certificates.verify(first).body("state", equalTo("VALID"), "minutes", equalTo(300));
        certificates.reversed(wrong);
        certificates.verify(first).body("state", equalTo("OUTDATED"));

        // When
        Made second = certificates.issued(person);

        // Then
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.minutes()).isEqualTo(60);
        assertThat(second.number()).isEqualTo(first.number() + "-R2");
        certificates.verify(first).body("state", equalTo("SUPERSEDED"), "minutes", equalTo(300));
        certificates.verify(second).body("state", equalTo("VALID"), "minutes", equalTo(60));
        assertThat(certificates.read(person, first).getString("supersededBy"))
                .isEqualTo(second.id().toString());
        assertThat(certificates.read(person, second).getString("supersedes"))
                .isEqualTo(first.id().toString());
        certificates
                .as(person)
                .get("/my/hours?asOf=" + certificates.read(person, first).getString("asOf"))
                .then()
                .body("minutes", equalTo(300));
        assertThat(database.number("SELECT COUNT(*) FROM certificate WHERE person = ? AND state = 'ISSUED'", person))
                .isEqualTo(1);
    }

    @Test
    void serviceThatIsBookedLaterLeavesACertificateTrue() {
        certificates.served(person, 60);
        Made first = certificates.issued(person);

        certificates.served(person, 30);

        certificates.verify(first).body("state", equalTo("VALID"), "minutes", equalTo(60));
        assertThat(certificates.issued(person).minutes()).isEqualTo(90);
        certificates.verify(first).body("state", equalTo("SUPERSEDED"));
    }

    @Test
    void theUnitTakesOneBackForAReasonOfTheList() {
        // Given
        certificates.served(person, 60);
        Made issued = certificates.issued(person);
        certificates
                .step(person, issued, "revocation", Map.of("reason", "UNTRUE"))
                .statusCode(403);
        certificates
                .step(certificates.organiser(), issued, "revocation", Map.of("reason", "no longer liked"))
                .statusCode(400);

        // When
        certificates
                .step(certificates.organiser(), issued, "revocation", Map.of("reason", "ISSUED_BY_MISTAKE"))
                .statusCode(200)
                .body("state", equalTo("REVOKED"), "reason", equalTo("ISSUED_BY_MISTAKE"));

        // Then
        certificates.verify(issued).body("state", equalTo("REVOKED"));
        certificates
                .as(person)
                .get("/certificates/" + issued.id() + "/document")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-2908"));
        certificates
                .as(person)
                .get("/certificates/" + issued.id() + "/credential")
                .then()
                .statusCode(409);
        Made next = certificates.issued(person);
        assertThat(next.number()).isNotEqualTo(issued.number()).doesNotContain("-R");
        assertThat(database.rows(
                        "SELECT action FROM audit_entry WHERE subject = ?",
                        issued.id().toString()))
                .extracting(row -> row.get("action"))
                .containsExactlyInAnyOrder("certificate.requested", "certificate.issued", "certificate.revoked");
    }

    @Test
    void refusesWhatIsNotSound() {
        certificates.served(person, 60);
        Map<String, Object> tomorrow = certificates.wish();
        tomorrow.put("to", Certificates.today().plusDays(2).toString());
        certificates.request(person, tomorrow).statusCode(422).body("code", equalTo("VOL-2902"));
        Map<String, Object> nowhere = certificates.wish();
        nowhere.put("unit", "NOWHERE");
        certificates.request(person, nowhere).statusCode(422).body("code", equalTo("VOL-2906"));
        Map<String, Object> nothing = certificates.wish();
        nothing.put("activities", List.of(UUID.randomUUID()));
        certificates.request(person, nothing).statusCode(409).body("code", equalTo("VOL-2903"));
        certificates.request("STRANGER", certificates.wish()).statusCode(409).body("code", equalTo("VOL-2901"));
    }

    @Test
    void aCertificateDoesNotExistForOthers() {
        certificates.served(person, 60);
        Made issued = certificates.issued(person);
        String other = certificates.hours.member();
        Certificates elsewhere = Certificates.create(database);

        for (String stranger : List.of(other, elsewhere.organiser())) {
            for (String path : List.of("", "/document", "/credential")) {
                certificates
                        .as(stranger)
                        .get("/certificates/" + issued.id() + path)
                        .then()
                        .statusCode(404);
            }
        }
        certificates
                .as(certificates.organiser())
                .get("/certificates/" + issued.id() + "/credential")
                .then()
                .statusCode(404);
        certificates
                .step(other, issued, "disclosure", Map.of("disclosed", List.of("NAME")))
                .statusCode(404);
        certificates
                .step(certificates.organiser(), issued, "disclosure", Map.of("disclosed", List.of("NAME")))
                .statusCode(403);
        certificates
                .as(certificates.organiser())
                .get("/certificates?tree=MASS&unit=" + certificates.unit() + "&state=ISSUED&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(issued.id().toString())))
                .body("next", nullValue());
        certificates
                .as(other)
                .get("/certificates?tree=MASS&unit=" + certificates.unit())
                .then()
                .statusCode(403);
        certificates.as(other).get("/certificates").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aRequestIsRefusedWithAReasonOrTakenBack() {
        certificates.served(person, 60);
        Made first = certificates.requested(person);
        certificates
                .step(certificates.organiser(), first, "refusal", Map.of("reason", "政治表现不佳"))
                .statusCode(422)
                .body("code", equalTo("PLT-1160"));
        certificates
                .step(certificates.organiser(), first, "refusal", Map.of("reason", "十月的时长尚未核对完毕"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"), "reason", equalTo("十月的时长尚未核对完毕"));
        Made second = certificates.requested(person);
        assertThat(second.id()).isNotEqualTo(first.id());
        certificates.step(person, second, "withdrawal", null).statusCode(200).body("state", equalTo("WITHDRAWN"));
        certificates
                .as(person)
                .get("/certificates")
                .then()
                .body("items.state", containsInAnyOrder("REFUSED", "WITHDRAWN"));
    }

    private <T> List<T> together(int count, IntFunction<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(count);
        List<Future<T>> futures = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            for (int i = 0; i < count; i++) {
                int each = i;
                futures.add(threads.submit(() -> {
                    start.await();
                    return work.apply(each);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
