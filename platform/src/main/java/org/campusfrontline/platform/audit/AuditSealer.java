package org.campusfrontline.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// Chains what was committed since the last round; of several replicas the one that holds the head's lock does it.
@Singleton
class AuditSealer {

    private static final int BATCH = 1000;
    private static final String UNSEALED = AuditRow.SELECT + "WHERE seal IS NULL ORDER BY id LIMIT " + BATCH;
    private final Sql sql;
    private final AuditHead head;

    AuditSealer(Sql sql, AuditHead head) {
        this.sql = sql;
        this.head = head;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        int sealed;
        do {
            sealed = QuarkusTransaction.requiringNew().call(this::sealBatch);
        } while (sealed == BATCH);
    }

    private int sealBatch() {
        return head.lock()
                .map(position -> seal(position, sql.list("read unsealed entries", UNSEALED, AuditRow::read)))
                .orElse(0);
    }

    private int seal(AuditHead.Position last, List<AuditRow> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        long seal = last.seal();
        byte[] hash = last.hash();
        List<@Nullable Object[]> updates = new ArrayList<>();
        for (AuditRow row : rows) {
            seal++;
            hash = AuditChain.hash(hash, seal, row);
            updates.add(new @Nullable Object[] {seal, hash, row.id()});
        }
        sql.batch("seal audit entries", "UPDATE audit_entry SET seal = ?, hash = ? WHERE id = ?", updates);
        head.move(seal, hash);
        return rows.size();
    }
}
