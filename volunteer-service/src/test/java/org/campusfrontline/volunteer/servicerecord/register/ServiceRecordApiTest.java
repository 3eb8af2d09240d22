package org.campusfrontline.volunteer.servicerecord.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.volunteer.certificate.Certificates;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ServiceRecordApiTest {

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Certificates certificates;
    private String person;

    @BeforeEach
    void served() {
        certificates = Certificates.create(database);
        person = certificates.person("李思远");
    }

    @Test
    void showsItsReaderWhatStandsInTheLedgerAndNothingElse() {
        // Given
        certificates.served(person, 240);
        HoursEntry wrong = certificates.served(person, 100);
        certificates.served(person, 60);
        certificates.reversed(wrong);
        String token = linked(issued("市青年基金会 李老师"));

        // When
        JsonPath first = read(token, "?limit=1").statusCode(200).extract().jsonPath();

        // Then
        assertThat(first.getString("displayName")).isEqualTo("李思远");
        assertThat(first.getString("reader")).isEqualTo("市青年基金会 李老师");
        assertThat(first.getString("purpose")).isEqualTo("申请暑期支教项目");
        assertThat(first.getLong("minutes")).isEqualTo(300);
        assertThat(first.getList("sums")).hasSize(1);
        assertThat(first.getLong("sums[0].minutes")).isEqualTo(300);
        assertThat(first.getMap("$"))
                .containsOnlyKeys(
                        "displayName",
                        "reader",
                        "purpose",
                        "from",
                        "to",
                        "asOf",
                        "expiresAt",
                        "minutes",
                        "sums",
                        "items",
                        "next");
        List<Integer> minutes = new ArrayList<>(first.getList("items.minutes"));
        JsonPath second = read(token, "?limit=1&cursor=" + first.getString("next"))
                .extract()
                .jsonPath();
        minutes.addAll(second.getList("items.minutes"));
        assertThat(minutes).containsExactly(60, 240);
        assertThat(second.getString("next")).isNull();
        read(token, "?cursor=bm90LW91cnM").statusCode(400);
    }

    @Test
    void eachReaderHasALinkOfTheirOwnAndThePersonSeesEachReading() {
        // Given
        certificates.served(person, 60);
        Issued one = issued("甲单位 王老师");
        Issued other = issued("乙单位 赵老师");
        String tokenOfOne = linked(one);
        String tokenOfOther = linked(other);
        String reader = certificates.hours.member();

        // When
        read(tokenOfOne, "").statusCode(200);
        certificates.as(reader).get("/service-records/" + tokenOfOne).then().statusCode(200);
        read(tokenOfOther, "").statusCode(200);

        // Then
        readings(one)
                .body("items", hasSize(2))
                .body("items[0].account", equalTo(reader))
                .body("items[1].account", nullValue());
        readings(other).body("items", hasSize(1));
        withdraw(one.next()).statusCode(200).body("state", equalTo("WITHDRAWN"));
        read(tokenOfOne, "").statusCode(410).body("code", equalTo("VOL-2924"));
        readings(one).body("items", hasSize(2));
        read(tokenOfOther, "").statusCode(200);
        certificates
                .as(person)
                .get("/my/service-records")
                .then()
                .body("items.state", equalTo(List.of("OPEN", "WITHDRAWN")))
                .body("items.linked", equalTo(List.of(true, true)));
    }

    @Test
    void isAPageForTheReaderAndEachLookAtItIsNoted() {
        // Given
        certificates.served(person, 150);
        Issued made = issued("甲单位 <b>王老师</b>");
        String token = linked(made);

        // When
        String shown = page(token, "en");

        // Then
        assertThat(shown)
                .contains("Record of volunteer service", "2 h 30 min (150 minutes)", "甲单位 &lt;b&gt;王老师&lt;/b&gt;")
                .doesNotContain("<b>王老师", "<script");
        readings(made).body("items", hasSize(1));
        assertThat(page(token, "zh-CN")).contains("志愿服务记录", "2 小时 30 分钟（150 分钟）");
        withdraw(made.next()).statusCode(200);
        assertThat(page(token, "en")).contains("has taken it back").doesNotContain("王老师");
        assertThat(page("nothing", "en")).contains("There is no record of service");
        readings(made).body("items", hasSize(2));
    }

    private String page(String token, String language) {
        RequestSpecification anybody = certificates.hours.campus.anonymous();
        return anybody.header("Accept-Language", language)
                .get("/service-record-pages/" + token)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/html"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .extract()
                .asString();
    }

    @Test
    void endsByItselfWhenItExpires() {
        Issued made = issued("市青年基金会 李老师");
        String token = linked(made);
        read(token, "").statusCode(200);

        clock.forward(Duration.ofDays(8));

        read(token, "").statusCode(410).body("code", equalTo("VOL-2924"));
        withdraw(made.next()).statusCode(409).body("code", equalTo("VOL-2923"));
        certificates
                .as(person)
                .get("/my/service-records/" + made.id())
                .then()
                .body("state", equalTo("EXPIRED"))
                .body("actions.findAll { it.allowed }", hasSize(0));
    }

    @Test
    void aNewLinkMakesTheOneBeforeWorthless() {
        Issued made = issued("市青年基金会 李老师");
        String first = linked(made);

        String second = linked(made.next());

        read(first, "").statusCode(404);
        read(second, "").statusCode(200);
        assertThat(first).hasSize(32);
        certificates
                .as(person)
                .header("If-Match", made.tag())
                .put("/my/service-records/" + made.id() + "/link")
                .then()
                .statusCode(412);
    }

    @Test
    void refusesWhatNobodyMayAskForAndTimesWithoutEnd() {
        ask(wish("市青年基金会", "政治表现考察")).statusCode(422).body("code", equalTo("PLT-1160"));
        Map<String, Object> endless = wish("市青年基金会", "申请暑期支教项目");
        endless.put("expiresAt", Instant.now().plus(Duration.ofDays(91)).toString());
        ask(endless).statusCode(422).body("code", equalTo("VOL-2922")).body("errors.pointer", hasItem("/expiresAt"));
        Map<String, Object> tomorrow = wish("市青年基金会", "申请暑期支教项目");
        tomorrow.put("to", Certificates.today().plusDays(2).toString());
        ask(tomorrow).statusCode(422).body("code", equalTo("VOL-2921"));
        certificates
                .hours
                .keyed("STRANGER")
                .body(wish("市青年基金会", "申请暑期支教项目"))
                .post("/my/service-records")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-2925"));
    }

    @Test
    void belongsToItsPersonAlone() {
        Issued made = issued("市青年基金会 李老师");

        for (String other : List.of(certificates.organiser(), certificates.hours.member())) {
            for (String path : List.of("", "/readings")) {
                certificates
                        .as(other)
                        .get("/my/service-records/" + made.id() + path)
                        .then()
                        .statusCode(404);
            }
            certificates
                    .as(other)
                    .header("If-Match", made.tag())
                    .put("/my/service-records/" + made.id() + "/link")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void leavingEndsRecordsAndRequests() {
        // Given
        Directory.asAdministrator();
        String leaver = Directory.person("MASS/MASS");
        Await.until(
                Duration.ofSeconds(30),
                "the leaver is known",
                () -> database.number("SELECT COUNT(*) FROM directory_member WHERE person = ?", leaver) == 1);
        certificates.served(leaver, 60);
        certificates.request(leaver, certificates.wish()).statusCode(201);
        JsonPath made = certificates
                .hours
                .keyed(leaver)
                .body(wish("市青年基金会", "申请暑期支教项目"))
                .post("/my/service-records")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String token = certificates
                .as(leaver)
                .header("If-Match", "\"v1\"")
                .put("/my/service-records/" + made.getString("id") + "/link")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        read(token, "").statusCode(200);

        // When
        Directory.asAdministrator()
                .header("If-Match", "\"v1\"")
                .put("/people/" + leaver + "/departure")
                .then()
                .statusCode(200);

        // Then
        read(token, "").statusCode(410);
        assertThat(database.rows("SELECT state FROM certificate WHERE person = ?", leaver))
                .extracting(row -> row.get("state"))
                .containsExactly("WITHDRAWN");
    }

    private Map<String, Object> wish(String reader, String purpose) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("reader", reader);
        wish.put("purpose", purpose);
        wish.put("from", Certificates.today().minusDays(60).toString());
        wish.put("to", Certificates.today().minusDays(1).toString());
        wish.put("expiresAt", Instant.now().plus(Duration.ofDays(7)).toString());
        return wish;
    }

    private ValidatableResponse ask(Map<String, Object> wish) {
        return certificates
                .hours
                .keyed(person)
                .body(wish)
                .post("/my/service-records")
                .then();
    }

    private Issued issued(String reader) {
        JsonPath made = ask(wish(reader, "申请暑期支教项目")).statusCode(201).extract().jsonPath();
        return new Issued(made.getUUID("id"), made.getLong("version"));
    }

    private String linked(Issued made) {
        return certificates
                .as(person)
                .header("If-Match", made.tag())
                .put("/my/service-records/" + made.id() + "/link")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    private ValidatableResponse withdraw(Issued made) {
        return certificates
                .as(person)
                .header("If-Match", made.tag())
                .put("/my/service-records/" + made.id() + "/withdrawal")
                .then();
    }

    private ValidatableResponse readings(Issued made) {
        return certificates
                .as(person)
                .get("/my/service-records/" + made.id() + "/readings")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read(String token, String query) {
        RequestSpecification anybody = certificates.hours.campus.anonymous();
        return anybody.get("/service-records/" + token + query).then();
    }

    private record Issued(UUID id, long version) {
        String tag() {
            return "\"v" + version + "\"";
        }

        Issued next() {
            return new Issued(id, version + 1);
        }
    }
}
