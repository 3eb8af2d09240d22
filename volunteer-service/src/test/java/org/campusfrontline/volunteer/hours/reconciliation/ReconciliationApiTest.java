package org.campusfrontline.volunteer.hours.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ReconciliationApiTest {

    @Inject
    Database database;

    private Hours hours;
    private String auditor;
    private HoursEntry entry;
    private UUID account;

    @BeforeEach
    void entry() {
        hours = Hours.create(database);
        auditor = "A" + hours.campus.unit;
        TestGrants.give(auditor, "auditor", Campus.TREE, Campus.TREE);
        String person = hours.member();
        Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(10));
        ServiceSpan span = new ServiceSpan(start, start.plus(Duration.ofHours(4)));
        entry = hours.measured(UUID.randomUUID(), hours.service(person, UUID.randomUUID(), span))
                .orThrow();
        account = Database.id(
                database.rows("SELECT id FROM hours_account WHERE code = ?", "source/" + person + "/MEASURED")
                        .getFirst()
                        .get("id"));
    }

    @Test
    void balances() {
        JsonPath found = reconcile();

        assertThat(found.getBoolean("balanced")).isTrue();
        assertThat(found.getLong("sum")).isZero();
        assertThat(found.getLong("lines"))
                .isEqualTo(2 * found.getLong("entries"))
                .isPositive();
    }

    @Test
    void findsAnAccountThatIsNotTheSumOfItsLines() {
        database.update("UPDATE hours_account SET minutes = minutes + 7 WHERE id = ?", account);
        JsonPath found = reconcile();
        database.update("UPDATE hours_account SET minutes = minutes - 7 WHERE id = ?", account);

        assertThat(found.getBoolean("balanced")).isFalse();
        assertThat(found.getString("astrayAccounts.account")).contains(account.toString());
        assertThat(found.getInt("astrayAccounts[0].minutes")).isEqualTo(-233);
        assertThat(found.getInt("astrayAccounts[0].summed")).isEqualTo(-240);
        assertThat(reconcile().getBoolean("balanced")).isTrue();
    }

    @Test
    void findsAnEntryThatDoesNotBalance() {
        database.update("UPDATE hours_line SET minutes = 241 WHERE entry = ? AND line_no = 1", entry.id());
        JsonPath found = reconcile();
        database.update("UPDATE hours_line SET minutes = 240 WHERE entry = ? AND line_no = 1", entry.id());

        assertThat(found.getBoolean("balanced")).isFalse();
        assertThat(found.getLong("sum")).isEqualTo(1);
        assertThat(found.getString("unbalancedEntries")).contains(entry.id().toString());
    }

    @Test
    void findsAnEntryWithoutItsLines() {
        database.update("UPDATE hours_account SET minutes = minutes + 240 WHERE id = ?", account);
        database.update("DELETE FROM hours_line WHERE entry = ? AND line_no = 2", entry.id());
        JsonPath found = reconcile();
        database.update(
                "INSERT INTO hours_line (entry, line_no, account, minutes) VALUES (?, 2, ?, -240)",
                entry.id(),
                account);
        database.update("UPDATE hours_account SET minutes = minutes - 240 WHERE id = ?", account);

        assertThat(found.getBoolean("balanced")).isFalse();
        assertThat(found.getString("unbalancedEntries")).contains(entry.id().toString());
        assertThat(reconcile().getBoolean("balanced")).isTrue();
    }

    @Test
    void isForAuditorsAndOperatorsOfARoot() {
        String ofUnit = "B" + hours.campus.unit;
        TestGrants.give(ofUnit, "auditor", Campus.TREE, hours.campus.unit);
        String operator = "C" + hours.campus.unit;
        TestGrants.give(operator, "operator", Campus.TREE, Campus.TREE);

        hours.as(ofUnit).get("/hours-reconciliation").then().statusCode(403);
        hours.as(hours.campus.organiser).get("/hours-reconciliation").then().statusCode(403);
        hours.as(operator).get("/hours-reconciliation").then().statusCode(200).body("balanced", equalTo(true));
    }

    private JsonPath reconcile() {
        return hours.as(auditor)
                .get("/hours-reconciliation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
