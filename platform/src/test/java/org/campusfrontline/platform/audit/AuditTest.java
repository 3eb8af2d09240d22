package org.campusfrontline.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.junit.jupiter.api.Test;

@CampusTest
class AuditTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Audit audit;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditHead head;

    @Inject
    AuditVerifier verifier;

    @Inject
    Caller caller;

    @Inject
    Sql sql;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void writesWhoDidWhatToWhom() throws Exception {
        // When
        caller.actingFor("20260001", () -> record(Map.of("seats", 3)));

        // Then
        AuditRow row = rows().getFirst();
        assertThat(row.actor()).isEqualTo("20260001");
        assertThat(row.action()).isEqualTo("thing.changed");
        assertThat(row.subjectType()).isEqualTo("thing");
        assertThat(row.node()).isEqualTo("SCH01");
        assertThat(row.facts()).isEqualTo("{\"seats\":3}");
    }

    @Test
    void goesWithItsChangeWhenThatIsRolledBack() {
        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.record(entry(Map.of()));
                    throw new IllegalArgumentException("the change fails");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        // Then
        assertThat(rows()).isEmpty();
    }

    @Test
    void refusesToPartFromItsChange() {
        assertThatThrownBy(() -> audit.record(entry(Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("belongs into the transaction");
        assertThat(rows()).isEmpty();
    }

    @Test
    void sealsWithConsecutiveNumbersWithoutGap() {
        // Given
        long before = sealAll();
        record(Map.of("n", 1));
        record(Map.of("n", 2));
        record(Map.of("n", 3));

        // When
        long after = sealAll();

        // Then
        assertThat(after).isEqualTo(before + 3);
        assertThat(rows()).extracting(AuditRow::seal).containsExactly(before + 1, before + 2, before + 3);
        assertThat(verifier.verify()).isEqualTo(new AuditVerification(after, null, 0));
    }

    @Test
    void sealsMoreThanOneBatch() {
        // Given
        long before = sealAll();
        QuarkusTransaction.requiringNew().run(() -> audit.recordAll(Collections.nCopies(2100, entry(Map.of()))));

        // When
        long after = sealAll();

        // Then
        assertThat(after).isEqualTo(before + 2100);
        assertThat(verifier.verify().firstBroken()).isNull();
    }

    @Test
    void leavesSealingToTheReplicaThatHoldsTheHead() {
        // Given
        sealAll();

        // When
        QuarkusTransaction.requiringNew().run(() -> {
            Await.until(
                    SOON,
                    "the scheduled round leaves the head",
                    () -> head.lock().isPresent());
            record(Map.of());
            sealer.seal();

            // Then
            assertThat(rows()).extracting(AuditRow::seal).containsOnlyNulls();
        });
    }

    @Test
    void noticesEveryChangeOfASealedRow() {
        // Given
        record(Map.of("n", 1));
        record(Map.of("n", 2));
        sealAll();
        AuditRow row = rows().getFirst();

        for (String change : List.of(
                "actor = 'someone'",
                "action = 'thing.forged'",
                "subject_type = 'other'",
                "node = NULL",
                "node = ''",
                "request = 'other'",
                "facts = '{\"n\":9}'",
                "at = at + INTERVAL 1 MICROSECOND",
                "hash = REVERSE(hash)",
                "seal = NULL",
                "seal = -1")) {
            // When
            AuditVerification found = whileNothingIsSealed(() -> {
                update("UPDATE audit_entry SET " + change + " WHERE id = ?", row.id());
                AuditVerification seen = verifier.verify();
                restore(row);
                return seen;
            });

            // Then
            assertThat(found.firstBroken()).as(change).isIn(row.seal(), 1L);
        }
        assertThat(verifier.verify().firstBroken()).isNull();
    }

    @Test
    void noticesARemovedRowInTheMiddleAndAtTheEnd() {
        // Given
        record(Map.of("n", 1));
        record(Map.of("n", 2));
        long end = sealAll();

        for (AuditRow row : rows()) {
            // When
            AuditVerification found = whileNothingIsSealed(() -> {
                update("DELETE FROM audit_entry WHERE id = ?", row.id());
                AuditVerification seen = verifier.verify();
                update(
                        "INSERT INTO audit_entry (id, at, actor, action, subject_type, subject, request, facts)"
                                + " VALUES (?, UTC_TIMESTAMP(6), '', '', '', '', '', '')",
                        row.id());
                restore(row);
                return seen;
            });

            // Then
            assertThat(found.firstBroken()).isEqualTo(row.seal());
        }
        assertThat(verifier.verify()).isEqualTo(new AuditVerification(end, null, 0));
    }

    @Test
    void noticesAnInsertedRow() {
        // Given
        record(Map.of());
        long end = sealAll();
        String forged =
                "INSERT INTO audit_entry (id, at, actor, action, subject_type, subject, request, facts, seal, hash)"
                        + " VALUES (?, UTC_TIMESTAMP(6), 'a', 'b', 'c', 'd', 'e', '{}', ?, REPEAT('x', 32))";

        for (long seal : new long[] {0, -5, end + 1, end + 7}) {
            // When
            UUID id = UUID.randomUUID();
            update(forged, id, seal);
            AuditVerification found = verifier.verify();
            update("DELETE FROM audit_entry WHERE id = ?", id);

            // Then
            assertThat(found.firstBroken()).as("seal %d", seal).isNotNull();
        }
    }

    @Test
    void noticesAChainThatWasComputedAnewInTheDatabase() {
        // Given
        record(Map.of("n", 1));
        long end = sealAll();
        AuditRow row = rows().getFirst();
        AuditHead.Position position = head.position();
        update("UPDATE audit_entry SET actor = 'someone' WHERE id = ?", row.id());
        byte[] before = end == 1 ? new byte[32] : sealed(end - 1).hash();
        byte[] forged = AuditChain.hash(before, end, rows().getFirst());

        // When
        update("UPDATE audit_entry SET hash = ? WHERE id = ?", forged, row.id());
        update("UPDATE audit_head SET hash = ?", forged);
        AuditVerification found = verifier.verify();
        restore(row);
        update("UPDATE audit_head SET hash = ?", position.hash());

        // Then
        assertThat(found.firstBroken()).isEqualTo(end);
        assertThat(verifier.verify().firstBroken()).isNull();
    }

    private boolean record(Map<String, Object> facts) {
        QuarkusTransaction.requiringNew().run(() -> audit.record(entry(facts)));
        return true;
    }

    private AuditEntry entry(Map<String, Object> facts) {
        return new AuditEntry("thing.changed", "thing", subject, "SCH01", facts);
    }

    /// Seals until nothing is left and tells the last seal; the scheduled round may hold the head meanwhile.
    private long sealAll() {
        Await.until(SOON, "all is sealed", () -> {
            sealer.seal();
            return verifier.verify().unsealed() == 0;
        });
        return head.position().seal();
    }

    /// The scheduled round seals what has no seal, and a row has none for as long as a test damages it.
    private AuditVerification whileNothingIsSealed(Supplier<AuditVerification> damaging) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Await.until(
                    SOON,
                    "the scheduled round leaves the head",
                    () -> head.lock().isPresent());
            return damaging.get();
        });
    }

    private List<AuditRow> rows() {
        return sql.list("read", AuditRow.SELECT + "WHERE subject = ? ORDER BY id", AuditRow::read, subject);
    }

    private AuditRow sealed(long seal) {
        return sql.one("read", AuditRow.SELECT + "WHERE seal = ?", AuditRow::read, seal)
                .orElseThrow();
    }

    private void restore(AuditRow row) {
        update(
                "UPDATE audit_entry SET at = ?, actor = ?, action = ?, subject_type = ?, subject = ?, node = ?,"
                        + " request = ?, facts = ?, seal = ?, hash = ? WHERE id = ?",
                row.at(),
                row.actor(),
                row.action(),
                row.subjectType(),
                row.subject(),
                row.node(),
                row.request(),
                row.facts(),
                row.seal(),
                row.hash(),
                row.id());
    }

    private void update(String statement, Object... values) {
        sql.update("tamper", statement, values);
    }
}
