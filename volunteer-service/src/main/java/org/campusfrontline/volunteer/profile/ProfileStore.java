package org.campusfrontline.volunteer.profile;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// Rows of profiles; a writer locks the profile first.
@Singleton
public class ProfileStore {

    private static final String SELECT =
            "SELECT person, adult, fit, fit_until, availability, changed_at, version FROM profile WHERE person ";
    private static final String PROOFS = """
            SELECT id, person, kind, code, issuer, sealed_reference, valid_from, valid_until, by_unit, verified_by,
                verified_at
            FROM profile_proof WHERE person\s""";
    private static final String FIRST = "INSERT IGNORE INTO profile (person, changed_at, version) VALUES (?, ?, 0)";
    private static final String UPDATE = """
            UPDATE profile
            SET adult = ?, fit = ?, fit_until = ?, availability = ?, changed_at = ?, version = version + 1
            WHERE person = ? AND version = ?
            """;
    private static final String INSERT_PROOF = """
            INSERT INTO profile_proof
                (id, person, ordinal, kind, code, issuer, sealed_reference, valid_from, valid_until, by_unit,
                verified_by, verified_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private final Sql sql;
    private final SealedReference sealed;
    private final AvailabilityText availability;

    ProfileStore(Sql sql, SealedReference sealed, AvailabilityText availability) {
        this.sql = sql;
        this.sealed = sealed;
        this.availability = availability;
    }

    public Profile find(String person) {
        return withProofs(sql.one("read profile", SELECT + "= ?", this::read, person), person);
    }

    /// The same behind the profile's lock, which also who reads nothing yet holds.
    public Profile lock(String person, Instant now) {
        Optional<Profile> found = sql.one("lock profile", SELECT + "= ? FOR UPDATE", this::read, person);
        if (found.isEmpty()) {
            sql.update("begin profile", FIRST, person, now);
            found = sql.one("lock profile", SELECT + "= ? FOR UPDATE", this::read, person);
        }
        return withProofs(found, person);
    }

    /// What decisions rest on, of many people at once; references stay sealed.
    public Map<String, Profile> facts(Collection<String> people) {
        String those = "IN (" + String.join(", ", Collections.nCopies(people.size(), "?")) + ")";
        Map<String, List<Proof>> proofs = new HashMap<>();
        sql.list(
                "read proofs of people",
                PROOFS + those,
                row -> proofs.computeIfAbsent(row.text("person"), person -> new ArrayList<>())
                        .add(proof(row, null)),
                people.toArray());
        return sql.list("read profiles of people", SELECT + those, this::read, people.toArray()).stream()
                .map(profile -> profile.with(proofs.getOrDefault(profile.person(), List.of())))
                .collect(Collectors.toUnmodifiableMap(Profile::person, Function.identity()));
    }

    private Profile withProofs(Optional<Profile> found, String person) {
        return found.orElseGet(() -> Profile.empty(person))
                .with(sql.list("read proofs", PROOFS + "= ? ORDER BY ordinal", this::readProof, person));
    }

    /// Writes the next version; whoever writes has locked the profile.
    public void save(Profile next, Instant now) {
        int rows = sql.update(
                "update profile",
                UPDATE,
                next.adult(),
                next.fit(),
                next.fitUntil(),
                availability.write(next.availability()),
                now,
                next.person(),
                next.version());
        if (rows != 1) {
            throw new IllegalStateException("a profile was changed without its lock");
        }
        sql.update("clear proofs", "DELETE FROM profile_proof WHERE person = ?", next.person());
        List<@Nullable Object[]> proofs = new ArrayList<>();
        next.proofs().forEach(proof -> proofs.add(row(next.person(), proofs.size(), proof)));
        if (!proofs.isEmpty()) {
            sql.batch("write proofs", INSERT_PROOF, proofs);
        }
    }

    private @Nullable Object[] row(String person, int ordinal, Proof proof) {
        return new @Nullable Object[] {
            proof.id(),
            person,
            ordinal,
            proof.kind(),
            proof.code(),
            proof.issuer(),
            sealed.seal(proof),
            proof.validFrom(),
            proof.validUntil(),
            proof.byUnit(),
            proof.verifiedBy(),
            proof.verifiedAt()
        };
    }

    private Profile read(Row row) throws SQLException {
        return new Profile(
                row.text("person"),
                truth(row.findNumber("adult")),
                truth(row.findNumber("fit")),
                row.findInstant("fit_until"),
                availability.read(row.findText("availability")),
                List.of(),
                row.instant("changed_at"),
                row.number("version"));
    }

    private Proof readProof(Row row) throws SQLException {
        return proof(row, sealed.open(row.id("id"), row.findText("sealed_reference")));
    }

    private static Proof proof(Row row, @Nullable String reference) throws SQLException {
        return new Proof(
                row.id("id"),
                ProofKind.valueOf(row.text("kind")),
                row.findText("code"),
                row.findText("issuer"),
                reference,
                row.findInstant("valid_from"),
                row.findInstant("valid_until"),
                row.number("by_unit") != 0,
                row.findText("verified_by"),
                row.findInstant("verified_at"));
    }

    private static @Nullable Boolean truth(@Nullable Long number) {
        return number == null ? null : number != 0;
    }
}
