package org.campusfrontline.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.data.Transactions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/// Writes what was done in the transaction that does it: one insert and no lock on anything that another one needs.
@Singleton
public class Audit {

    private static final String INSERT = """
            INSERT INTO audit_entry (id, at, actor, action, subject_type, subject, node, request, facts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final int AT_ONCE = 1000;
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
        recordAll(List.of(entry));
    }

    /// For what a person does that nobody else may learn of: neither the actor nor the request is kept.
    public void recordNameless(AuditEntry entry) {
        transactions.require("an audit entry");
        sql.batch("write nameless audit entry", INSERT, List.<@Nullable Object[]>of(row(entry, Caller.SYSTEM, "-")));
    }

    /// Thousands of entries cost a few statements.
    public void recordAll(List<AuditEntry> entries) {
        transactions.require("an audit entry");
        String person = caller.person();
        String requestId = request.requestId();
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            entries.subList(from, Math.min(from + AT_ONCE, entries.size()))
                    .forEach(entry -> rows.add(row(entry, person, requestId)));
            sql.batch("write audit entries", INSERT, rows);
        }
    }

    private @Nullable Object[] row(AuditEntry entry, String person, String requestId) {
        return new @Nullable Object[] {
            ids.next(),
            clock.instant(),
            person,
            entry.action(),
            entry.subjectType(),
            entry.subject(),
            entry.node(),
            requestId,
            text(entry.facts())
        };
    }

    private String text(Map<String, Object> facts) {
        try {
            return facts.isEmpty() ? "{}" : json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("facts that are not JSON", e);
        }
    }
}
