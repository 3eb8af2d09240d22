package org.campusfrontline.volunteer.recruitment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.export.ExportFiles;
import org.campusfrontline.volunteer.export.ExportFiles.Book;
import org.campusfrontline.volunteer.imports.ImportFile;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ActivityTablesApiTest {

    private static final String HEADER = "category,titleZh,titleEn,site,start,end,seats";

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    @Test
    void showsWhoHasASeatAndWhoWaitsToThoseWhoRunTheShift() {
        // Given
        Campus.Made made = campus.published(Campus.shift(24, 4, 1));
        UUID shift = made.shift();
        UUID activity = made.id();
        List<String> people = campus.people(4);
        SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        SignUps.signUp(campus, people.get(1), shift, UUID.randomUUID().toString(), Map.of("waitIfFull", true));
        SignUps.signUp(campus, people.get(2), shift, UUID.randomUUID().toString(), Map.of("waitIfFull", true));
        UUID gone = SignUps.signUp(
                        campus, people.get(3), shift, UUID.randomUUID().toString(), Map.of("waitIfFull", true))
                .extract()
                .jsonPath()
                .getUUID("id");
        SignUps.cancel(campus, people.get(3), gone).statusCode(200);
        String lead = Directory.fresh("SL");
        TestGrants.give(lead, "site-lead", Campus.TREE, campus.unit);

        // When
        JsonPath job =
                ExportFiles.made(lead, ExportFiles.wish("ACTIVITY_CREW", "SHIFT_BRIEFING", "activity", activity));
        Book book = ExportFiles.book(ExportFiles.read(lead, job));

        // Then
        assertThat(job.getInt("result.rows")).isEqualTo(3);
        assertThat(book.table().getFirst()).contains("Post", "Number", "Name", "State");
        assertThat(book.table().subList(1, 4))
                .extracting(row -> row.get(4), row -> row.get(5), row -> row.get(6), row -> row.get(7))
                .containsExactly(
                        tuple(people.get(0), "Person " + people.get(0), "confirmed", ""),
                        tuple(people.get(1), "Person " + people.get(1), "waiting", "1"),
                        tuple(people.get(2), "Person " + people.get(2), "waiting", "2"));
        assertThat(book.about().toString()).contains(lead, "Briefing and hand-over on site");
        assertThat(book.pageHeader()).contains(lead, "Briefing");
        assertThat(database.rows("SELECT action FROM audit_entry WHERE subject = ? ORDER BY id", job.getString("id")))
                .extracting(row -> row.get("action"))
                .containsExactly("export.requested", "export.made", "export.read");
    }

    @Test
    void givesATableToNobodyElseAndForAnHour() {
        // Given
        UUID activity = campus.published(Campus.shift(24, 4, 1)).id();
        Map<String, Object> wish = ExportFiles.wish("ACTIVITY_CREW", "SHIFT_BRIEFING", "activity", activity);
        JsonPath job = ExportFiles.made(campus.organiser, wish);
        String colleague = Directory.fresh("OR");
        TestGrants.give(colleague, "organiser", Campus.TREE, campus.unit);
        String stranger = Directory.fresh("OR");
        TestGrants.give(stranger, "organiser", Campus.TREE, Directory.fresh("W"));

        // Then
        ExportFiles.file(colleague, job).statusCode(404);
        ExportFiles.ask(Directory.as(stranger), wish).statusCode(403);
        ExportFiles.ask(
                        Directory.as(campus.organiser),
                        ExportFiles.wish("ACTIVITY_CREW", "AUDIT", "activity", activity))
                .statusCode(422)
                .body("code", equalTo("VOL-3022"));
        ExportFiles.ask(Directory.as(campus.organiser), ExportFiles.wish("ACTIVITY_CREW", "SHIFT_BRIEFING"))
                .statusCode(422)
                .body("code", equalTo("VOL-3021"));
        ExportFiles.file(campus.organiser, job)
                .statusCode(200)
                .header("Content-Disposition", containsString("activity-crew-" + campus.unit))
                .header("Cache-Control", "no-store");
        clock.forward(Duration.ofMinutes(61));
        ExportFiles.file(campus.organiser, job).statusCode(410).body("code", equalTo("VOL-3023"));
    }

    @Test
    void endsWithTheRole() {
        UUID activity = campus.published(Campus.shift(24, 4, 1)).id();
        String lead = Directory.fresh("SL");
        TestGrants.Given given = TestGrants.give(lead, "site-lead", Campus.TREE, campus.unit);
        TestGrants.give(lead, "site-lead", Campus.TREE, Directory.fresh("W"));
        JsonPath job =
                ExportFiles.made(lead, ExportFiles.wish("ACTIVITY_CREW", "SHIFT_BRIEFING", "activity", activity));

        TestGrants.end(given);

        ExportFiles.file(lead, job).statusCode(403);
    }

    @Test
    void takesAnExportedPlanInAgainAndChangesNothing() {
        // Given
        Map<String, Object> odd = Campus.post(Campus.shift(24, 4, 3), Campus.shift(48, 2, 1));
        odd.put("titleEn", "=HYPERLINK(\"http://x\",\"y\")");
        odd.put("titleZh", "'+物资");
        odd.put("site", "-2 层");
        Campus.Made draft = campus.draft(List.of(odd, Campus.post(Campus.shift(72, 1, 2))));

        // When
        byte[] file = ExportFiles.read(
                campus.organiser,
                ExportFiles.made(
                        campus.organiser, ExportFiles.wish("ACTIVITY_PLAN", "PLANNING", "activity", draft.id())));
        JsonPath again = take(draft, new ImportFile(SheetFormat.XLSX_TYPE, file), false);

        // Then
        Book book = ExportFiles.book(file);
        assertThat(book.formulas()).isZero();
        assertThat(book.table().get(1)).contains("'=HYPERLINK(\"http://x\",\"y\")", "''+物资", "'-2 层");
        assertThat(again.getString("state")).isEqualTo("DONE");
        assertThat(ImportFile.counts(again)).containsExactly(3, 0, 0, 3);
        assertThat(activity(draft).getLong("version")).isEqualTo(draft.version());
    }

    @Test
    void addsPostsAndShiftsFromAFileThatAPersonWrote() {
        // Given
        Campus.Made draft = campus.draft(List.of(Campus.post(Campus.shift(24, 4, 3))));
        ImportFile file = ImportFile.csv(
                "类别,中文名称,英文名称,地点,开始,结束,名额",
                "order-keeping,南门值守,South gate,南门,2030-03-01 08:00,2030-03-01 12:00,4",
                "order-keeping,南门值守,South gate,南门,2030/3/1 12:00,2030/3/1 16:00,5");

        // When
        JsonPath dry = take(draft, file, true);

        // Then
        assertThat(ImportFile.counts(dry)).containsExactly(2, 2, 0, 0);
        assertThat(activity(draft).getList("posts")).hasSize(1);

        // When
        JsonPath taken = take(draft, file, false);

        // Then
        assertThat(ImportFile.counts(taken)).containsExactly(2, 2, 0, 0);
        JsonPath after = activity(draft);
        assertThat(after.getList("posts")).hasSize(2);
        assertThat(after.getString("posts[1].titleZh")).isEqualTo("南门值守");
        assertThat(after.getList("posts[1].shifts.start"))
                .containsExactly("2030-03-01T00:00:00Z", "2030-03-01T04:00:00Z");
        assertThat(after.getList("posts[1].shifts.seats")).containsExactly(4, 5);
    }

    @Test
    void namesRowColumnAndReasonOfEachFaultAndTakesNothing() {
        // Given
        Campus.Made draft = campus.draft(List.of(Campus.post(Campus.shift(24, 4, 3))));

        // When
        JsonPath job = take(
                draft,
                ImportFile.csv(
                        HEADER,
                        "order-keeping,值守,Gate,南门,2030-03-01 08:00,2030-03-01 12:00,4",
                        "order-keeping,=1+1,Gate,南门,2030-03-01 08:00,2030-03-01 12:00,0",
                        "order-keeping,值守,Gate,南门,2030-03-01 25:00,,1.5"),
                false);

        // Then
        assertThat(faults(job))
                .containsExactlyInAnyOrder(
                        "3 titleZh VOL-3025",
                        "3 seats VOL-3026",
                        "4 start IMP-1106",
                        "4 end IMP-1103",
                        "4 seats VOL-3026");
        assertThat(activity(draft).getLong("version")).isEqualTo(draft.version());
    }

    @Test
    void blamesTheRowForWhatTheActivityRefuses() {
        Campus.Made draft = campus.draft(List.of(Campus.post(Campus.shift(24, 4, 3))));

        JsonPath job = take(
                draft,
                ImportFile.csv(
                        HEADER,
                        "no-such-category,值守,Gate,南门,2030-03-01 08:00,2030-03-01 12:00,4",
                        "order-keeping,值守,Gate,北门,2030-03-01 12:00,2030-03-01 08:00,4"),
                false);

        assertThat(faults(job)).containsExactlyInAnyOrder("2 category VOL-2024", "3  VOL-2025");
    }

    @Test
    void changesOnlySeatsAndTitlesOfWhatIsPublished() {
        // Given
        Campus.Made made = campus.published(Campus.shift(24, 4, 2));
        SignUps.made(campus, campus.person(), made.shift(), "CONFIRMED");
        SignUps.made(campus, campus.person(), made.shift(), "CONFIRMED");
        JsonPath before = activity(made);
        String start = before.getString("posts[0].shifts[0].start");
        String end = before.getString("posts[0].shifts[0].end");
        String row = "supply-delivery,物资搬运,Carrying supplies,第三食堂," + start + "," + end + ",";

        // Then
        assertThat(faults(take(made, ImportFile.csv(HEADER, row + 1), false))).containsExactly("2 seats VOL-2030");
        assertThat(faults(take(
                        made, ImportFile.csv(HEADER, "order-keeping,新岗位,New,南门," + start + "," + end + ",1"), false)))
                .containsExactly("2  VOL-2029");
        assertThat(ImportFile.counts(take(made, ImportFile.csv(HEADER, row + 5), false)))
                .containsExactly(1, 0, 1, 0);
        assertThat(activity(made).getInt("posts[0].shifts[0].seats")).isEqualTo(5);
    }

    @Test
    void refusesAFileOfWhoMayNotOrKnowsAnOldVersion() {
        Campus.Made draft = campus.draft(List.of(Campus.post(Campus.shift(24, 4, 3))));
        ImportFile file = ImportFile.csv(HEADER, "order-keeping,值守,Gate,南门,2030-03-01 08:00,2030-03-01 12:00,4");
        String stranger = Directory.fresh("OR");
        TestGrants.give(stranger, "organiser", Campus.TREE, Directory.fresh("W"));

        file.upload(Directory.as(stranger).header("If-Match", draft.tag()), "activities/" + draft.id(), false)
                .then()
                .statusCode(404);
        file.upload(Directory.as(campus.organiser), "activities/" + draft.id(), false)
                .then()
                .statusCode(428);
        assertThat(take(draft, file, false).getString("state")).isEqualTo("DONE");
        JsonPath stale = take(draft, file, false);
        assertThat(stale.getString("state")).isEqualTo("FAILED");
        assertThat(stale.getString("problem.code")).isEqualTo("PLT-1112");
    }

    private JsonPath take(Campus.Made made, ImportFile file, boolean dryRun) {
        String what = "activities/" + made.id();
        Response upload = file.upload(Directory.as(campus.organiser).header("If-Match", made.tag()), what, dryRun);
        return ImportFile.job(campus.organiser, what, upload);
    }

    private static List<String> faults(JsonPath job) {
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("DONE");
        return job.<Map<String, Object>>getList("result.faults").stream()
                .map(fault -> fault.get("row") + " " + fault.get("column") + " " + fault.get("code"))
                .toList();
    }

    private JsonPath activity(Campus.Made made) {
        return campus.as(campus.organiser)
                .get("/activities/" + made.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
