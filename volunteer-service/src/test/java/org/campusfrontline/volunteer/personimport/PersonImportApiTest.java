package org.campusfrontline.volunteer.personimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.fresh;
import static org.campusfrontline.volunteer.directory.Directory.holder;
import static org.campusfrontline.volunteer.directory.Directory.unit;
import static org.campusfrontline.volunteer.imports.ImportFile.counts;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.imports.ImportFile;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.Test;

@CampusTest
class PersonImportApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOPIC = "volunteer.person.v1";
    private static final String CHINESE = "学工号,姓名,语言,党组织,班级";
    private static final String ENGLISH = "number,displayName,language,active,party,class";

    @Inject
    Database database;

    @Test
    void takesEveryFormatAndEncodingWithChineseHeaders() {
        // Given
        List<String> numbers = Stream.generate(() -> fresh("P")).limit(5).toList();
        List<ImportFile> files = List.of(
                ImportFile.csv(CHINESE, chinese(numbers.get(0))),
                ImportFile.csv("\uFEFF" + CHINESE, chinese(numbers.get(1))),
                ImportFile.text(Charset.forName("GBK"), CHINESE, chinese(numbers.get(2))),
                ImportFile.xlsx(CHINESE, chinese(numbers.get(3))),
                ImportFile.ndjson("""
                        {"number": "%s", "displayName": "李思远", "language": "en", "party": "PARTY", "class": "CLASS"}""".formatted(numbers.get(4))));

        // When
        List<JsonPath> jobs = files.stream().map(file -> file.take("people")).toList();

        // Then
        assertThat(jobs).allSatisfy(job -> assertThat(counts(job)).containsExactly(1, 1, 0, 0));
        for (String number : numbers) {
            asAdministrator()
                    .get("/people/" + number)
                    .then()
                    .body("displayName", equalTo("李思远"), "language", equalTo("en"))
                    .body("memberships.unit", containsInAnyOrder("PARTY", "CLASS"));
        }
    }

    @Test
    void tellsEachChangeOnTheTopicAndNothingWhenTakenAgain() {
        // Given
        String number = fresh("P");
        TestTopics.Mark mark = TestTopics.mark(TOPIC);
        ImportFile file = ImportFile.csv(ENGLISH, number + ",李思远,zh-CN,yes,PARTY,CLASS");
        file.take("people");

        // When
        JsonPath again = file.take("people");
        JsonPath renamed = ImportFile.csv(ENGLISH, number + ",李远,en,yes,,CLASS").take("people");
        JsonPath gone = ImportFile.csv(ENGLISH, number + ",李远,en,no,,CLASS").take("people");

        // Then
        assertThat(counts(again)).containsExactly(1, 0, 0, 1);
        assertThat(counts(renamed)).containsExactly(1, 0, 1, 0);
        assertThat(counts(gone)).containsExactly(1, 0, 1, 0);
        List<JsonPath> told = TestTopics.await(
                        mark, 3, PATIENCE, event -> event.key().equals(number))
                .stream()
                .map(TestEvent::value)
                .map(JsonPath::from)
                .toList();
        assertThat(told).extracting(event -> event.getInt("version")).containsExactly(1, 2, 3);
        assertThat(told).extracting(event -> event.getBoolean("active")).containsExactly(true, true, false);
        assertThat(told.get(0).getList("memberships.unit")).containsExactlyInAnyOrder("PARTY", "CLASS");
        assertThat(told.get(1).getString("displayName")).isEqualTo("李远");
        assertThat(told.get(1).getList("memberships.unit")).containsExactly("CLASS");
    }

    @Test
    void makesItsPeopleKnownToRecruitment() {
        // Given
        String number = fresh("P");

        // When
        ImportFile.csv(ENGLISH, number + ",李思远,zh-CN,yes,PARTY,").take("people");

        // Then
        Await.until(
                PATIENCE,
                number + " is projected",
                () -> database.number("SELECT COUNT(*) FROM person_timeline WHERE person = ? AND active", number) == 1);
    }

    @Test
    void leavesATreeAloneThatTheFileDoesNotName() {
        // Given
        String number = fresh("P");
        ImportFile.csv("number,displayName,party,class", number + ",李思远,PARTY,CLASS")
                .take("people");

        // When
        ImportFile.csv("number,displayName,class", number + ",李思远,").take("people");

        // Then
        asAdministrator().get("/people/" + number).then().body("memberships.unit", contains("PARTY"));
    }

    @Test
    void writesNothingInADryRun() {
        // Given
        String number = fresh("P");
        TestTopics.Mark mark = TestTopics.mark(TOPIC);

        // When
        JsonPath job = ImportFile.csv(ENGLISH, number + ",李思远,zh-CN,yes,PARTY,").check("people");

        // Then
        assertThat(job.getBoolean("result.dryRun")).isTrue();
        assertThat(counts(job)).containsExactly(1, 1, 0, 0);
        asAdministrator().get("/people/" + number).then().statusCode(404);
        assertThat(TestTopics.since(mark)).noneMatch(event -> event.key().equals(number));
    }

    @Test
    void takesAllOrNothingAndNamesRowColumnAndReason() {
        // Given
        String good = fresh("P");
        ImportFile file = ImportFile.csv(
                CHINESE,
                good + ",李思远,中文,PARTY,",
                "",
                "G123456,王秀兰,中文,PARTY,",
                fresh("P") + ",李思远,火星文,PARTY,",
                fresh("P") + ",李思远,中文,NO-SUCH-BRANCH,",
                fresh("P") + ",李思远,中文,,",
                good + ",李思远,中文,PARTY,");

        // When
        JsonPath job = ImportFile.job(
                Directory.ADMINISTRATOR, "people", file.upload(as(Directory.ADMINISTRATOR, "zh-CN"), "people", false));

        // Then
        assertThat(counts(job)).containsExactly(6, 0, 0, 0);
        assertThat(job.getList("result.faults.row")).containsExactly(5, 8);
        assertThat(job.getList("result.faults.column")).containsExactly("语言", "number");
        assertThat(job.getList("result.faults.code")).containsExactly("IMP-1108", "IMP-1109");
        assertThat(job.getString("result.faults[1].message")).isEqualTo("与第 2 行的主键重复。");
        asAdministrator().get("/people/" + good).then().statusCode(404);
    }

    @Test
    void namesWhatTheDirectoryItselfRefuses() {
        // Given
        String good = fresh("P");
        ImportFile file = ImportFile.csv(
                ENGLISH,
                good + ",李思远,en,yes,PARTY,",
                "G123456,王秀兰,en,yes,PARTY,",
                fresh("P") + ",李思远,en,yes,NO-SUCH-BRANCH,",
                fresh("P") + ",李思远,en,yes,,");

        // When
        JsonPath job = file.take("people");

        // Then
        assertThat(job.getList("result.faults.row")).containsExactly(3, 4, 5);
        assertThat(job.getList("result.faults.column")).containsExactly("number", "party", "");
        assertThat(job.getList("result.faults.code")).containsExactly("VOL-1102", "VOL-1001", "VOL-1405");
        asAdministrator().get("/people/" + good).then().statusCode(404);
    }

    @Test
    void takesOnlyPeopleOfTheOperatorsOwnUnits() {
        // Given
        String own = unit("CLASS", "CLASS");
        String operator = holder("operator", "CLASS", own);
        String inside = fresh("P");
        String outside = fresh("P");
        ImportFile file = ImportFile.csv("number,displayName,class", inside + ",李思远," + own, outside + ",李思远,CLASS");

        // When
        JsonPath refused = ImportFile.job(operator, "people", file.upload(as(operator), "people", false));

        // Then
        assertThat(refused.getList("result.faults.code")).containsExactly("PLT-1103");
        assertThat(refused.getList("result.faults.row")).containsExactly(3);
        asAdministrator().get("/people/" + inside).then().statusCode(404);
    }

    @Test
    void asksForTheRole() {
        ImportFile file = ImportFile.csv(ENGLISH, fresh("P") + ",李思远,en,yes,PARTY,");
        file.upload(RestAssured.given().basePath("/api/volunteer/v1"), "people", false)
                .then()
                .statusCode(401);
        file.upload(as("NOBODY-IN-PARTICULAR"), "people", false).then().statusCode(403);
    }

    private static String chinese(String number) {
        return number + ",李思远,英文,PARTY,CLASS";
    }
}
