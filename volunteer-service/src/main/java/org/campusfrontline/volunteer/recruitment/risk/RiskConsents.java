package org.campusfrontline.volunteer.recruitment.risk;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.data.Sql;

/// Rows of consents that stand.
@Singleton
public class RiskConsents {

    private static final String OF_PEOPLE = "SELECT person, category, notice FROM risk_consent WHERE person IN (";
    private static final String LIST = """
            SELECT r.category, r.notice, r.given_at, r.notice = c.notice_version AS present
            FROM risk_consent r JOIN post_category c ON c.code = r.category
            WHERE r.person = ?
            """;
    private final Sql sql;

    RiskConsents(Sql sql) {
        this.sql = sql;
    }

    /// A notice that somebody accepted.
    public record Given(String category, long notice) {}

    public Map<String, List<Given>> of(Collection<String> people) {
        Map<String, List<Given>> given = new HashMap<>();
        sql.list(
                "read consents",
                OF_PEOPLE + String.join(", ", Collections.nCopies(people.size(), "?")) + ")",
                row -> given.computeIfAbsent(row.text("person"), person -> new ArrayList<>())
                        .add(new Given(row.text("category"), row.number("notice"))),
                people.toArray());
        return given;
    }

    List<RiskConsent> list(String person) {
        return consents(LIST + " ORDER BY r.category, r.notice", person);
    }

    Optional<RiskConsent> find(String person, String category, long notice) {
        return consents(LIST + " AND r.category = ? AND r.notice = ?", person, category, notice).stream()
                .findFirst();
    }

    /// Nothing where it stands already.
    void give(String person, String category, long notice, Instant at) {
        sql.update(
                "give consent",
                "INSERT IGNORE INTO risk_consent (person, category, notice, given_at) VALUES (?, ?, ?, ?)",
                person,
                category,
                notice,
                at);
    }

    /// How many versions of the notice were accepted.
    int withdraw(String person, String category) {
        return sql.update(
                "withdraw consent", "DELETE FROM risk_consent WHERE person = ? AND category = ?", person, category);
    }

    private List<RiskConsent> consents(String select, Object... values) {
        return sql.list(
                "read consents of person",
                select,
                row -> new RiskConsent(
                        row.text("category"),
                        row.number("notice"),
                        row.instant("given_at"),
                        row.number("present") != 0),
                values);
    }
}
