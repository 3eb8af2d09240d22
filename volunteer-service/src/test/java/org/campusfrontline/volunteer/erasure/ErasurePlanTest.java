package org.campusfrontline.volunteer.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.Test;

@CampusTest
class ErasurePlanTest {

    /// How columns are named that hold a person's number.
    private static final String HOLDS_PERSON =
            "person|person_name|display_name|.*_person|.*_by|actor|owner|account|secretary|giver|taker|subject|in_charge.*|leader|holder";

    /// What holds a person's number or name and stays, and why.
    private static final Map<String, String> STAYS = Map.ofEntries(
            Map.entry("audit_entry.actor", "the chain of audit rows is never changed; it holds numbers and no name"),
            Map.entry("audit_entry.subject", "as the actor"),
            Map.entry("token_revocation.subject", "a token of the person stays worthless as long as it lasts"),
            Map.entry(
                    "certificate.in_charge", "another person's certificate names who answered for it, as the law asks"),
            Map.entry("certificate.in_charge_name", "as the number"),
            Map.entry("certificate.person_name", "blanked with its person"),
            Map.entry("sign_up.living_person", "computed from the person"),
            Map.entry("person.display_name", "goes with its row"),
            Map.entry("person_timeline.display_name", "goes with its row"),
            Map.entry("directory_member.display_name", "goes with its row"),
            Map.entry("webhook_delivery.subject", "an event's key, forgotten after days"),
            Map.entry("webhook_progress.lease_owner", "a replica"),
            Map.entry("webhook_worker.owner", "a replica"),
            Map.entry("outbox_lease.owner", "a replica"),
            Map.entry("relay_member.owner", "a replica"),
            Map.entry("job.leased_by", "a replica"),
            Map.entry("hours_line.account", "an account of the ledger"));

    @Inject
    Database database;

    @Test
    void knowsEveryColumnThatHoldsAPerson() {
        Set<String> held = database
                .rows(
                        "SELECT table_name AS t, column_name AS c FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND data_type <> 'tinyint' AND column_name REGEXP ?",
                        "^(" + HOLDS_PERSON + ")$")
                .stream()
                .map(row -> row.get("t") + "." + row.get("c"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> planned = ErasurePlan.LINES.stream()
                .map(line -> line.table() + "." + line.column())
                .collect(Collectors.toSet());

        held.removeAll(planned);
        assertThat(held)
                .hasSizeGreaterThan(5)
                .allSatisfy(column -> assertThat(STAYS).containsKey(column));
        assertThat(planned).doesNotContainAnyElementsOf(STAYS.keySet());
    }

    @Test
    void changesNothingOfTheLedgerButWhoItIs() {
        List<ErasureLine> ledger = ErasurePlan.LINES.stream()
                .filter(line ->
                        line.table().equals("hours_entry") || line.table().equals("hours_line"))
                .toList();

        assertThat(ledger)
                .extracting(ErasureLine::statement)
                .containsExactlyInAnyOrder(
                        "UPDATE hours_entry SET person = ? WHERE person = ?",
                        "UPDATE hours_entry SET booked_by = ? WHERE booked_by = ?");
    }
}
