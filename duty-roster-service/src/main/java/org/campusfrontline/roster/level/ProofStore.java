package org.campusfrontline.roster.level;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// What solves have proved of all plans of the lists that they planned by.
@Singleton
public class ProofStore {

    private final Sql sql;

    ProofStore(Sql sql) {
        this.sql = sql;
    }

    /// For every plan of the same lists: cover times `weight` and wishes are together at least `bound`.
    public record Proof(long weight, long bound) {}

    /// Inside the caller's transaction.
    public void add(UUID roster, Proof proof) {
        sql.update(
                "add proof of roster",
                "INSERT INTO roster_proof (roster, weight, bound) VALUES (?, ?, ?)",
                roster,
                proof.weight(),
                proof.bound());
    }

    /// All that is proved of plans of the lists of this roster.
    List<Proof> of(UUID roster) {
        return sql.list(
                "proofs of lists",
                "SELECT p.weight, p.bound FROM roster mine JOIN roster r ON r.period = mine.period"
                        + " AND r.problem = mine.problem JOIN roster_proof p ON p.roster = r.id WHERE mine.id = ?",
                row -> new Proof(row.number("weight"), row.number("bound")),
                roster);
    }
}
