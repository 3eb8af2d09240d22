package org.campusfrontline.roster.carefund.grant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Vault;

/// Statements and documents, sealed, as long as a decision is open and no longer.
@Singleton
class ProofStore {

    private static final String PLACE = "hardship_proof.sealed/";
    private final Sql sql;
    private final Vault vault;
    private final ObjectMapper json;

    ProofStore(Sql sql, Vault vault, ObjectMapper json) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
    }

    void add(UUID grant, GrantProof proof) {
        try {
            sql.update(
                    "add hardship proof",
                    "INSERT INTO hardship_proof (hardship, sealed) VALUES (?, ?)",
                    grant,
                    vault.seal(json.writeValueAsBytes(proof), PLACE + grant));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a proof is always writable", e);
        }
    }

    Optional<GrantProof> find(UUID grant) {
        return sql.one(
                        "find hardship proof",
                        "SELECT sealed FROM hardship_proof WHERE hardship = ?",
                        row -> row.bytes("sealed"),
                        grant)
                .map(kept -> read(vault.open(kept, PLACE + grant)));
    }

    void delete(UUID grant) {
        sql.update("delete hardship proof", "DELETE FROM hardship_proof WHERE hardship = ?", grant);
    }

    private GrantProof read(byte[] text) {
        try {
            return json.readValue(text, GrantProof.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a proof that we wrote is always readable", e);
        }
    }
}
