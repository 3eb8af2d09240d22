package org.campusfrontline.volunteer.unitimport;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.fresh;
import static org.campusfrontline.volunteer.directory.Directory.holder;
import static org.campusfrontline.volunteer.directory.Directory.unit;
import static org.campusfrontline.volunteer.imports.ImportFile.counts;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.platform.testing.input.RawRequest;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.imports.ImportFile;
import org.junit.jupiter.api.Test;

@CampusTest
class UnitImportApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CHINESE = "编码,类型,名称,英文名称,上级群团组织";
    private static final String ENGLISH = "code,kind,nameZh,nameEn,mass";

    @Test
    void takesEveryFormatAndEncodingWithChineseHeaders() {
        // Given
        List<String> codes = Stream.generate(() -> fresh("U")).limit(6).toList();
        List<ImportFile> files = List.of(
                ImportFile.csv(CHINESE, chinese(codes.get(0))),
                ImportFile.csv("\uFEFF" + CHINESE, chinese(codes.get(1))),
                ImportFile.text(Charset.forName("GBK"), CHINESE, chinese(codes.get(2))),
                ImportFile.text(UTF_16, CHINESE, chinese(codes.get(3))),
                ImportFile.xlsx(CHINESE, chinese(codes.get(4))),
                ImportFile.ndjson("""
                        {"code": "%s", "kind": "CLUB", "nameZh": "合唱团", "nameEn": "Choir", "mass": "MASS"}""".formatted(codes.get(5))));

        // When
        List<JsonPath> jobs = files.stream().map(file -> file.take("units")).toList();

        // Then
        assertThat(jobs).allSatisfy(job -> {
            assertThat(job.getString("state")).isEqualTo("DONE");
            assertThat(job.<List<Object>>get("result.faults")).isEmpty();
            assertThat(job.getInt("result.created")).isEqualTo(1);
        });
        for (String code : codes) {
            asAdministrator()
                    .get("/units/" + code)
                    .then()
                    .body("nameZh", equalTo("合唱团"), "kind", equalTo("CLUB"), "placements.parent", contains("MASS"));
        }
    }

    @Test
    void takesParentsThatStandBelowTheirChildren() {
        // Given
        String parent = fresh("U");
        String child = fresh("U");

        // When
        JsonPath job = ImportFile.csv(ENGLISH, child + ",GRADE,孩子,Child," + parent, parent + ",SCHOOL,父母,Parent,MASS")
                .take("units");

        // Then
        assertThat(job.getInt("result.created")).isEqualTo(2);
        asAdministrator().get("/units/" + child).then().body("placements.parent", contains(parent));
    }

    @Test
    void tellsTheTopicOnceAndNothingWhenTakenAgain() {
        // Given
        String code = fresh("U");
        ImportFile file = ImportFile.csv(ENGLISH, code + ",CLUB,合唱团,Choir,MASS");
        TestTopics.Mark mark = TestTopics.mark("volunteer.unit.v1");
        file.take("units");

        // When
        JsonPath again = file.take("units");
        JsonPath renamed =
                ImportFile.csv(ENGLISH, code + ",CLUB,交响乐团,Orchestra,MASS").take("units");

        // Then
        assertThat(counts(again)).containsExactly(1, 0, 0, 1);
        assertThat(counts(renamed)).containsExactly(1, 0, 1, 0);
        List<TestEvent> told =
                TestTopics.await(mark, 2, PATIENCE, event -> event.key().equals(code));
        assertThat(told)
                .extracting(TestEvent::value)
                .satisfiesExactly(
                        first -> assertThat(first).contains("合唱团").contains("\"version\":1"),
                        second -> assertThat(second).contains("交响乐团").contains("\"version\":2"));
    }

    @Test
    void writesNothingInADryRun() {
        // Given
        String code = fresh("U");
        TestTopics.Mark mark = TestTopics.mark("volunteer.unit.v1");

        // When
        JsonPath job = ImportFile.csv(ENGLISH, code + ",CLUB,合唱团,Choir,MASS").check("units");

        // Then
        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getBoolean("result.dryRun")).isTrue();
        assertThat(counts(job)).containsExactly(1, 1, 0, 0);
        asAdministrator().get("/units/" + code).then().statusCode(404);
        assertThat(TestTopics.since(mark)).noneMatch(event -> event.key().equals(code));
    }

    @Test
    void takesAllOrNothingAndNamesRowColumnAndReasonInTheReadersLanguage() {
        // Given
        String good = fresh("U");
        ImportFile file = ImportFile.csv(
                CHINESE,
                good + ",社团,合唱团,Choir,MASS",
                "bad code,社团,坏,Bad,MASS",
                fresh("U") + ",飞船,坏,Bad,MASS",
                fresh("U") + ",社团,,Bad,MASS");

        // When
        Response chinese = file.upload(as(Directory.ADMINISTRATOR, "zh-CN"), "units", false);
        JsonPath told = ImportFile.job(Directory.ADMINISTRATOR, "units", chinese);
        JsonPath english = file.take("units");

        // Then
        assertThat(told.getString("state")).isEqualTo("DONE");
        assertThat(counts(told)).containsExactly(4, 0, 0, 0);
        assertThat(told.getList("result.faults.row")).containsExactly(3, 4, 5);
        assertThat(told.getList("result.faults.column")).containsExactly("编码", "类型", "名称");
        assertThat(told.getList("result.faults.code")).containsExactly("VOL-1401", "IMP-1108", "IMP-1103");
        assertThat(told.getString("result.faults[0].message")).contains("单位编码");
        assertThat(told.getString("result.faults[0].value")).isEqualTo("bad code");
        assertThat(english.getString("result.faults[2].message")).isEqualTo("This must be filled in.");
        asAdministrator().get("/units/" + good).then().statusCode(404);
    }

    @Test
    void namesWhatTheDirectoryItselfRefuses() {
        // Given
        String first = fresh("U");
        String second = fresh("U");
        String known = unit("MASS", "MASS");

        // When
        JsonPath cycle = ImportFile.csv(ENGLISH, first + ",CLUB,一,One," + second, second + ",CLUB,二,Two," + first)
                .take("units");
        JsonPath orphan = ImportFile.csv(ENGLISH, first + ",CLUB,一,One," + fresh("NOWHERE"))
                .take("units");
        JsonPath twice = ImportFile.csv(ENGLISH, first + ",CLUB,一,One," + known, first + ",CLUB,一,One," + known)
                .take("units");

        // Then
        assertThat(cycle.getList("result.faults.code")).contains("VOL-1006");
        assertThat(orphan.getList("result.faults.code")).containsExactly("VOL-1001");
        assertThat(orphan.getList("result.faults.column")).containsExactly("mass");
        assertThat(twice.getList("result.faults.code")).containsExactly("IMP-1109");
        assertThat(twice.getList("result.faults.row")).containsExactly(3);
    }

    @Test
    void namesColumnsThatAreMissingOrUnknown() {
        // When
        JsonPath job = ImportFile.csv("code,kind,nameZh,colour", fresh("U") + ",CLUB,一,red")
                .take("units");

        // Then
        assertThat(job.getList("result.faults.code")).containsExactlyInAnyOrder("IMP-1101", "IMP-1102");
        assertThat(job.getList("result.faults.column")).containsExactlyInAnyOrder("colour", "nameEn");
        assertThat(job.getList("result.faults.row")).containsOnly(1);
    }

    @Test
    void readsNoFormulaAndUnpacksNoBomb() {
        // Given
        ImportFile formula = ImportFile.xlsx(ENGLISH, "=HYPERLINK(\"http://localhost\"),CLUB,一,One,MASS");
        ImportFile damaged = new ImportFile(SheetFormat.XLSX_TYPE, new byte[] {'P', 'K', 3, 4, 0, 0, 7});
        ImportFile bomb = new ImportFile(SheetFormat.XLSX_TYPE, bomb(220));

        // When
        JsonPath computed = formula.take("units");
        JsonPath broken = damaged.take("units");
        JsonPath swollen = bomb.take("units");

        // Then
        assertThat(computed.getList("result.faults.code")).containsExactly("VOL-1401");
        assertThat(computed.getString("result.faults[0].value")).startsWith("=HYPERLINK");
        assertThat(broken.getList("result.faults.code")).containsExactly("IMP-1004");
        assertThat(broken.getList("result.faults.row")).containsExactly(0);
        assertThat(swollen.getList("result.faults.code")).containsExactly("IMP-1009");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        // Given
        String token = TestTokens.of(Directory.ADMINISTRATOR);
        long length = 33L * 1024 * 1024;

        // When
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(
                () -> RawRequest.sending("/api/volunteer/v1/units/imports", token, SheetFormat.CSV_TYPE, length));

        // Then
        assertThat(answer.orTimeout(PATIENCE.toMillis() * 3, TimeUnit.MILLISECONDS)
                        .join())
                .startsWith("HTTP/1.1 413")
                .contains("PLT-1113");
    }

    @Test
    void refusesAFileThatIsNotWhatItIsCalled() {
        // Given
        ImportFile csvAsXlsx =
                new ImportFile(SheetFormat.XLSX_TYPE, ImportFile.csv(ENGLISH).content());
        ImportFile xlsxAsCsv =
                new ImportFile(SheetFormat.CSV_TYPE, ImportFile.xlsx(ENGLISH).content());
        ImportFile oldExcel = new ImportFile(
                SheetFormat.XLSX_TYPE, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        ImportFile json = new ImportFile("application/json", "{}".getBytes(UTF_8));

        // Then
        refused(csvAsXlsx, 415, "IMP-1003");
        refused(xlsxAsCsv, 415, "IMP-1003");
        refused(oldExcel, 415, "IMP-1002");
        refused(json, 415, "PLT-1115");
    }

    @Test
    void asksForAKeyAndForTheRole() {
        // Given
        ImportFile file = ImportFile.csv(ENGLISH, fresh("U") + ",CLUB,一,One,MASS");

        // When
        Response keyless = file.send(asAdministrator(), "units", false);

        // Then
        file.upload(RestAssured.given().basePath("/api/volunteer/v1"), "units", false)
                .then()
                .statusCode(401);
        file.upload(as("NOBODY-IN-PARTICULAR"), "units", false).then().statusCode(403);
        keyless.then().statusCode(428);
    }

    @Test
    void takesOnlyWhatLiesBelowTheOperatorsOwnNode() {
        // Given
        String own = unit("MASS", "MASS");
        String other = unit("MASS", "MASS");
        String operator = holder("operator", "MASS", own);
        ImportFile inside = ImportFile.csv(ENGLISH, fresh("U") + ",CLUB,一,One," + own);
        ImportFile outside = ImportFile.csv(ENGLISH, fresh("U") + ",CLUB,一,One," + other);

        // When
        JsonPath taken = ImportFile.job(operator, "units", inside.upload(as(operator), "units", false));
        JsonPath refused = ImportFile.job(operator, "units", outside.upload(as(operator), "units", false));

        // Then
        assertThat(counts(taken)).containsExactly(1, 1, 0, 0);
        assertThat(refused.getList("result.faults.code")).containsExactly("PLT-1103");
        assertThat(refused.getList("result.faults.row")).containsExactly(2);
    }

    @Test
    void showsAnImportToItsOwnerAsAJob() {
        // Given
        ImportFile file = ImportFile.csv(ENGLISH, fresh("U") + ",CLUB,一,One,MASS");

        // When
        Response accepted = file.upload(asAdministrator(), "units", true);

        // Then
        String id = accepted.then()
                .statusCode(202)
                .header("Location", matchesPattern("/api/volunteer/v1/jobs/[0-9a-f-]{36}"))
                .extract()
                .path("id");
        ImportFile.job(Directory.ADMINISTRATOR, "units", accepted);
        asAdministrator().get("/people/imports/" + id).then().statusCode(404);
        as("NOBODY-IN-PARTICULAR").get("/units/imports/" + id).then().statusCode(403);
        asAdministrator()
                .get("/jobs/" + id)
                .then()
                .body("percent", equalTo(100), "actions.findAll { it.allowed }", hasSize(0));
    }

    private static String chinese(String code) {
        return code + ",社团,合唱团,Choir,MASS";
    }

    private static void refused(ImportFile file, int status, String code) {
        file.upload(asAdministrator(), "units", false).then().statusCode(status).body("code", equalTo(code));
    }

    /// A small zip that swells to so many megabytes.
    private static byte[] bomb(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blank = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(blank);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
