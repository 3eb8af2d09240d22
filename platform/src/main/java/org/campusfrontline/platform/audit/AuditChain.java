package org.campusfrontline.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.campusfrontline.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/// The link from one sealed row to the next: SHA-256 over the hash before, the seal and every field with its length.
final class AuditChain {

    private static final int NULL_LENGTH = -1;

    private AuditChain() {}

    static byte[] hash(byte[] before, long seal, AuditRow row) {
        MessageDigest digest = sha256();
        digest.update(before);
        digest.update(number(seal));
        digest.update(Ids.bytes(row.id()));
        digest.update(number(ChronoUnit.MICROS.between(Instant.EPOCH, row.at())));
        text(digest, row.actor());
        text(digest, row.action());
        text(digest, row.subjectType());
        text(digest, row.subject());
        text(digest, row.node());
        text(digest, row.request());
        text(digest, row.facts());
        return digest.digest();
    }

    private static void text(MessageDigest digest, @Nullable String text) {
        if (text == null) {
            digest.update(number(NULL_LENGTH));
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(number(bytes.length));
        digest.update(bytes);
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
