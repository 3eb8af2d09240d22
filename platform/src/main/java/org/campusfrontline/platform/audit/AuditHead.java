package org.campusfrontline.platform.audit;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/// The end of the chain, signed with the keyset's index key: who can write the database but has no key
/// can neither shorten the chain nor compute it anew without this showing.
@Singleton
class AuditHead {

    private static final String SELECT = "SELECT seal, hash, mac FROM audit_head WHERE id = 1";
    private final Sql sql;
    private final Vault vault;

    AuditHead(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /// The last seal given and the hash of its row; seal 0 with a hash of zeros before the first.
    record Position(long seal, byte[] hash, byte @Nullable [] mac) {
        static Position read(Row row) throws SQLException {
            return new Position(row.number("seal"), row.bytes("hash"), row.findBytes("mac"));
        }
    }

    Position position() {
        return sql.one("read audit head", SELECT, Position::read).orElseThrow();
    }

    /// Locks the head; empty while another replica holds it.
    Optional<Position> lock() {
        return sql.one("lock audit head", SELECT + " FOR UPDATE SKIP LOCKED", Position::read);
    }

    void move(long seal, byte[] hash) {
        sql.update(
                "move audit head",
                "UPDATE audit_head SET seal = ?, hash = ?, mac = ? WHERE id = 1",
                seal,
                hash,
                mac(seal, hash));
    }

    boolean isSigned(Position head) {
        return head.seal() == 0 || Arrays.equals(head.mac(), mac(head.seal(), head.hash()));
    }

    private byte[] mac(long seal, byte[] hash) {
        byte[] place = ByteBuffer.allocate(Long.BYTES).putLong(seal).array();
        HexFormat hex = HexFormat.of();
        return vault.blindIndex(hex.formatHex(place) + hex.formatHex(hash), "audit-head");
    }
}
