package org.campusfrontline.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.data.Transactions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.platform.time.Ids;

/// Writes what was done in the transaction that does it: one insert and no lock on anything that another one needs.
@Singleton
public class Audit {

    private static final String INSERT = """
            INSERT INTO audit_entry (id, at, actor, action, subject_type, subject, node, request, facts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final Caller caller;
    private final RequestFacts request;
    private final Transactions transactions;
    private final ObjectMapper json;

    Audit(
            Sql sql,
            Ids ids,
            Clock clock,
            Caller caller,
            RequestFacts request,
            Transactions transactions,
            ObjectMapper json) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.request = request;
        this.transactions = transactions;
        this.json = json;
    }

    /// Refuses to run outside a transaction, where entry and change could part.
    public void record(AuditEntry entry) {
        transactions.require("an audit entry");
        sql.update(
                "write audit entry",
                INSERT,
                ids.next(),
                clock.instant(),
                caller.person(),
                entry.action(),
                entry.subjectType(),
                entry.subject(),
                entry.node(),
                request.requestId(),
                text(entry.facts()));
    }

    private String text(Map<String, Object> facts) {
        try {
            return facts.isEmpty() ? "{}" : json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("facts that are not JSON", e);
        }
    }
}
