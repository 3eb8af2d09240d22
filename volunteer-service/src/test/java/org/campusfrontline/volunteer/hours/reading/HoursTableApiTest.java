package org.campusfrontline.volunteer.hours.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.export.ExportFiles;
import org.campusfrontline.volunteer.export.ExportFiles.Book;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.Test;

@CampusTest
class HoursTableApiTest {

    @Inject
    Database database;

    @Test
    void showsAUnitsEntriesOfAMonthToItsOrganisersAndAuditors() {
        // Given
        Hours hours = Hours.create(database);
        String person = hours.member();
        Instant start = Instant.parse("2026-09-10T01:00:00Z");
        Hours.inTransaction(() -> hours.measured(
                        UUID.randomUUID(),
                        hours.service(person, UUID.randomUUID(), new ServiceSpan(start, start.plusSeconds(5400)))))
                .orThrow();
        String auditor = Directory.fresh("AU");
        TestGrants.give(auditor, "auditor", Campus.TREE, hours.campus.unit);

        // When
        JsonPath job = ExportFiles.made(
                auditor, ExportFiles.wish("UNIT_HOURS", "AUDIT", "tree", Campus.TREE, "unit", hours.campus.unit));
        Book book = ExportFiles.book(ExportFiles.read(auditor, job));

        // Then
        List<String> row = book.table().get(1);
        assertThat(book.table()).hasSize(2);
        assertThat(row.get(1)).isEqualTo(person);
        assertThat(row.get(6)).isEqualTo("90");
        assertThat(row.get(7)).isEqualTo("2026-09-10 09:00");
        assertThat(book.pageHeader()).contains(auditor, "Audit");
        JsonPath otherMonth = ExportFiles.made(
                hours.campus.organiser,
                ExportFiles.wish(
                        "UNIT_HOURS",
                        "HOURS_RECOGNITION",
                        "tree",
                        Campus.TREE,
                        "unit",
                        hours.campus.unit,
                        "month",
                        "2020-01"));
        assertThat(otherMonth.getInt("result.rows")).isZero();
    }

    @Test
    void refusesWhoDoesNotReadTheUnitsLedger() {
        Hours hours = Hours.create(database);
        String lead = Directory.fresh("SL");
        TestGrants.give(lead, "site-lead", Campus.TREE, hours.campus.unit);

        ExportFiles.ask(
                        Directory.as(lead),
                        ExportFiles.wish("UNIT_HOURS", "AUDIT", "tree", Campus.TREE, "unit", hours.campus.unit))
                .statusCode(403);
    }
}
