package org.campusfrontline.volunteer.certificate.key;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.platform.vault.Vault;

/// The keys in the database: one to sign with, made when it is first wanted, and those that once signed. The private
/// half is sealed with the keyset, so neither the database nor its copy signs anything.
@Singleton
public class SigningKeys {

    private static final String ADDRESS = "/api/volunteer/v1/signing-keys/";
    private static final String CONTEXT = "signing-key/";
    private static final String COLUMNS = "SELECT id, certificate, created_at, retired_at FROM signing_key ";
    private static final String CURRENT =
            "SELECT id, sealed_private, certificate FROM signing_key WHERE current_mark = 1";

    // Where another replica was first, its key is the one.
    private static final String INSERT = """
            INSERT IGNORE INTO signing_key (id, sealed_private, certificate, created_at, current_mark)
            VALUES (?, ?, ?, ?, 1)
            """;
    private static final String RETIRE =
            "UPDATE signing_key SET retired_at = ?, current_mark = NULL WHERE id = ? AND current_mark = 1";
    private final Sql sql;
    private final Vault vault;
    private final CertificateSettings settings;
    private final Clock clock;

    SigningKeys(Sql sql, Vault vault, CertificateSettings settings, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    public SigningKey current() {
        return stored().orElseGet(() -> {
            insert(make());
            return stored().orElseThrow();
        });
    }

    /// Where a verifier finds the public half.
    public String addressOf(SigningKey key) {
        return settings.publicOrigin() + ADDRESS + key.id();
    }

    /// The newest first.
    List<PublicKeyEntry> all() {
        current();
        return sql.list("list signing keys", COLUMNS + "ORDER BY created_at DESC, id", SigningKeys::entry);
    }

    Optional<PublicKeyEntry> find(String id) {
        return sql.one("read signing key", COLUMNS + "WHERE id = ?", SigningKeys::entry, id);
    }

    /// The current one, held until the transaction ends.
    Optional<PublicKeyEntry> lockCurrent() {
        return sql.one("lock signing key", COLUMNS + "WHERE current_mark = 1 FOR UPDATE", SigningKeys::entry);
    }

    /// Where another replica made the first one meanwhile, that is the one.
    PublicKeyEntry replace(Optional<PublicKeyEntry> before) {
        before.ifPresent(retired -> sql.update("retire signing key", RETIRE, now(), retired.id()));
        insert(make());
        return lockCurrent().orElseThrow();
    }

    private SigningKey make() {
        return KeyMaker.make(settings.signer(), now(), settings.keyGoodFor());
    }

    private void insert(SigningKey key) {
        sql.update("insert signing key", INSERT, key.id(), sealed(key), Jwks.encoded(key.certificate()), now());
    }

    private byte[] sealed(SigningKey key) {
        return vault.seal(key.privateKey().getEncoded(), CONTEXT + key.id());
    }

    private Optional<SigningKey> stored() {
        return sql.one("read current signing key", CURRENT, this::read);
    }

    private SigningKey read(Row row) throws SQLException {
        String id = row.text("id");
        return new SigningKey(
                id,
                KeyMaker.privateKey(vault.open(row.bytes("sealed_private"), CONTEXT + id)),
                KeyMaker.certificate(row.bytes("certificate")));
    }

    private static PublicKeyEntry entry(Row row) throws SQLException {
        return new PublicKeyEntry(
                row.text("id"),
                KeyMaker.certificate(row.bytes("certificate")),
                row.instant("created_at"),
                Optional.ofNullable(row.findInstant("retired_at")));
    }

    private Instant now() {
        return Moments.stored(clock.instant());
    }
}
