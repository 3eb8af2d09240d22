package org.campusfrontline.volunteer.grantimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.awaitRole;
import static org.campusfrontline.volunteer.directory.Directory.holder;
import static org.campusfrontline.volunteer.directory.Directory.person;
import static org.campusfrontline.volunteer.directory.Directory.unit;
import static org.campusfrontline.volunteer.imports.ImportFile.counts;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.imports.ImportFile;
import org.junit.jupiter.api.Test;

@CampusTest
class GrantImportApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CHINESE = "学工号,角色,组织树,单位编码,截止日期";
    private static final String ENGLISH = "person,role,tree,node,to";
    private static final String ROOT = "ADMINISTRATION/ADMINISTRATION";

    @Test
    void takesEveryFormatAndEncodingAndTheRolesAreInForce() {
        // Given
        String unit = unit("PARTY", "PARTY");
        List<String> people = Stream.generate(() -> person(ROOT)).limit(4).toList();
        List<ImportFile> files = List.of(
                ImportFile.csv("\uFEFF" + CHINESE, people.get(0) + ",secretary,党组织," + unit + ",2199-01-01"),
                ImportFile.text(
                        Charset.forName("GBK"), CHINESE, people.get(1) + ",secretary,党组织," + unit + ",2199-01-01"),
                ImportFile.xlsx(ENGLISH, people.get(2) + ",secretary,PARTY," + unit + ",2199-01-01"),
                ImportFile.ndjson("{\"person\": \"%s\", \"role\": \"secretary\", \"tree\": \"PARTY\", \"node\": \"%s\"}"
                        .formatted(people.get(3), unit)));

        // When
        List<JsonPath> jobs = files.stream().map(file -> file.take("grants")).toList();

        // Then
        assertThat(jobs).allSatisfy(job -> assertThat(counts(job)).containsExactly(1, 1, 0, 0));
        people.forEach(person -> awaitRole(person, "secretary", "PARTY", unit));
        asAdministrator()
                .queryParam("person", people.getFirst())
                .get("/grants")
                .then()
                .body("items.to", contains("2198-12-31T16:00:00Z"));
    }

    @Test
    void tellsEachChangeOnTheTopicAndNothingWhenTakenAgain() {
        // Given
        String unit = unit("PARTY", "PARTY");
        String person = person(ROOT);
        TestTopics.Mark mark = TestTopics.mark("volunteer.grant.v1");
        ImportFile file = ImportFile.csv(ENGLISH, person + ",secretary,PARTY," + unit + ",2199-01-01");
        file.take("grants");

        // When
        JsonPath again = file.take("grants");
        JsonPath longer = ImportFile.csv(ENGLISH, person + ",secretary,PARTY," + unit + ",2199-06-01")
                .take("grants");

        // Then
        assertThat(counts(again)).containsExactly(1, 0, 0, 1);
        assertThat(counts(longer)).containsExactly(1, 0, 1, 0);
        List<JsonPath> told = TestTopics.await(
                        mark, 2, PATIENCE, event -> event.value().contains(person))
                .stream()
                .map(TestEvent::value)
                .map(JsonPath::from)
                .toList();
        assertThat(told).extracting(event -> event.getInt("version")).containsExactly(1, 2);
        assertThat(told)
                .extracting(event -> event.getString("id"))
                .containsOnly(told.getFirst().getString("id"));
    }

    @Test
    void writesNothingInADryRun() {
        // Given
        String person = person(ROOT);

        // When
        JsonPath job =
                ImportFile.csv(ENGLISH, person + ",secretary,PARTY,PARTY,").check("grants");

        // Then
        assertThat(counts(job)).containsExactly(1, 1, 0, 0);
        given(person).then().body("items", empty());
    }

    @Test
    void takesAllOrNothingAndNamesRowColumnAndReason() {
        // Given
        String person = person(ROOT);
        ImportFile file = ImportFile.csv(
                ENGLISH,
                person + ",secretary,PARTY,PARTY,",
                "NO-SUCH-PERSON,secretary,PARTY,PARTY,",
                person + ",secretary,PARTY,NO-SUCH-UNIT,",
                person + ",secretary,PARTY,MASS,2001-01-01");

        // When
        JsonPath job = file.take("grants");

        // Then
        assertThat(counts(job)).containsExactly(4, 0, 0, 0);
        assertThat(job.<Integer>getList("result.faults.row")).contains(3, 4, 5).doesNotContain(2);
        assertThat(job.getString("result.faults.find { it.row == 3 }.column")).isEqualTo("person");
        assertThat(job.getString("result.faults.find { it.row == 4 }.column")).isEqualTo("node");
        given(person).then().body("items", empty());
    }

    @Test
    void namesCellsThatAreNoRoleTreeOrTime() {
        // Given
        ImportFile file = ImportFile.csv(
                CHINESE,
                "P1,emperor,党组织,PARTY,",
                "P1,secretary,森林,PARTY,",
                "P1,secretary,党组织,PARTY,某日",
                "P 1,secretary,党组织,PARTY,");

        // When
        JsonPath job = file.take("grants");

        // Then
        assertThat(job.getList("result.faults.row")).containsExactly(2, 3, 4, 5);
        assertThat(job.getList("result.faults.column")).containsExactly("角色", "组织树", "截止日期", "学工号");
        assertThat(job.getList("result.faults.code")).containsExactly("IMP-1108", "IMP-1108", "IMP-1106", "VOL-1402");
    }

    @Test
    void givesNothingBeyondTheOperatorsOwnRight() {
        // Given
        String own = unit("PARTY", "PARTY");
        String operator = holder("operator", "PARTY", own);
        String person = person(ROOT);
        ImportFile file =
                ImportFile.csv(ENGLISH, person + ",secretary,PARTY," + own + ",", person + ",secretary,PARTY,PARTY,");

        // When
        JsonPath refused = ImportFile.job(operator, "grants", file.upload(as(operator), "grants", false));

        // Then
        assertThat(refused.getList("result.faults.row")).containsExactly(3);
        assertThat(refused.getList("result.faults.code")).containsExactly("VOL-1201");
        given(person).then().body("items", empty());
    }

    @Test
    void asksForTheRole() {
        ImportFile file = ImportFile.csv(ENGLISH, "P1,secretary,PARTY,PARTY,");
        file.upload(RestAssured.given().basePath("/api/volunteer/v1"), "grants", false)
                .then()
                .statusCode(401);
        file.upload(as("NOBODY-IN-PARTICULAR"), "grants", false).then().statusCode(403);
    }

    private static Response given(String person) {
        return asAdministrator().queryParam("person", person).get("/grants");
    }
}
