package org.campusfrontline.roster.carefund.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.carefund.Funds;
import org.junit.jupiter.api.Test;

@CampusTest
class FundReportApiTest {

    @Inject
    Sql sql;

    @Test
    void drawsEntriesAndProvenTotalsForANamedPurposeAndAuditsIt() {
        // Given
        Funds funds = Funds.of(0);
        String source = funds.source();
        funds.fill(source, "PROTECTION", 3_000);

        // When
        Response csv = draw(funds, source, "report?purpose=FINANCE_OFFICE");
        Response xlsx = draw(funds, source, "workbook?purpose=SUPERIOR_ORGANISATION");
        Response none = draw(funds, source, "report");

        // Then
        csv.then().statusCode(200);
        assertThat(csv.asString())
                .contains("\"Finance office\"", "\"Contributed\",3000", "\"Free\",0", "\"Balanced\",1")
                .contains("PROTECTION\",3000", funds.officers().getFirst());
        xlsx.then().statusCode(200);
        assertThat(xlsx.asByteArray()).startsWith('P', 'K');
        none.then().statusCode(400);
        long audited = sql.one(
                        "reports drawn",
                        "SELECT COUNT(*) AS n FROM audit_entry WHERE action = 'fund-report.drawn' AND subject = ?",
                        row -> row.number("n"),
                        source)
                .orElseThrow();
        assertThat(audited).isEqualTo(2);
    }

    @Test
    void isClosedToOthers() {
        // Given
        String source = Funds.of(0).source();

        // Then
        Funds others = Funds.of(0);
        draw(others, source, "report?purpose=FINANCE_OFFICE").then().statusCode(404);
        draw(others, source, "balance").then().statusCode(404);
    }

    private static Response draw(Funds funds, String source, String what) {
        return funds.officer(0).accept("*/*").get("/care-fund-sources/" + source + "/" + what);
    }
}
