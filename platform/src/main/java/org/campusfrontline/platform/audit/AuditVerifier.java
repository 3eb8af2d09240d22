package org.campusfrontline.platform.audit;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// Walks the chain from its first row to its head, a thousand rows at a time, while the sealer goes on.
@Singleton
class AuditVerifier {

    private static final int BATCH = 1000;
    private static final int HASH_BYTES = 32;
    private static final String NEXT = AuditRow.SELECT + "WHERE seal > ? AND seal <= ? ORDER BY seal LIMIT " + BATCH;
    private final Sql sql;
    private final AuditHead head;

    AuditVerifier(Sql sql, AuditHead head) {
        this.sql = sql;
        this.head = head;
    }

    AuditVerification verify() {
        AuditHead.Position end = head.position();
        Walk walk = new Walk();
        List<AuditRow> rows;
        do {
            rows = sql.list("read sealed entries", NEXT, AuditRow::read, walk.from, end.seal());
        } while (walk.goes(rows));
        return new AuditVerification(walk.verified, firstBroken(walk, end), count("seal IS NULL"));
    }

    private @Nullable Long firstBroken(Walk walk, AuditHead.Position end) {
        boolean arrived = walk.verified == end.seal() && Arrays.equals(walk.hash, end.hash()) && head.isSigned(end);
        if (walk.broken != null || !arrived) {
            return walk.broken != null ? walk.broken : Math.max(1, Math.min(walk.verified + 1, end.seal()));
        }
        return count("seal <= 0 OR seal > (SELECT seal FROM audit_head)") > 0 ? Long.valueOf(end.seal() + 1) : null;
    }

    private long count(String condition) {
        return sql.one(
                        "count audit entries",
                        "SELECT COUNT(*) AS found FROM audit_entry WHERE " + condition,
                        row -> row.number("found"))
                .orElseThrow();
    }

    /// Where the walk stands; it stops at the first row that is not the one that must follow.
    private static final class Walk {

        private long from = Long.MIN_VALUE;
        private long verified;
        private byte[] hash = new byte[HASH_BYTES];
        private @Nullable Long broken;

        boolean goes(List<AuditRow> rows) {
            for (AuditRow row : rows) {
                long seal = verified + 1;
                byte[] expected = AuditChain.hash(hash, seal, row);
                if (row.seal() == null || row.seal() != seal || !Arrays.equals(expected, row.hash())) {
                    broken = seal;
                    return false;
                }
                verified = seal;
                hash = expected;
                from = seal;
            }
            return rows.size() == BATCH;
        }
    }
}
