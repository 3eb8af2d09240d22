package org.campusfrontline.platform.time;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Makes UUIDv7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, then random bits, so that new rows stand at an
/// index's end.
@Singleton
public class Ids {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        long tail = ByteBuffer.wrap(bytes).getLong();
        long high = (clock.millis() << 16) | 0x7000L | (tail & 0x0FFFL);
        long low = (ByteBuffer.wrap(bytes).getLong(8) & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /// The 16 bytes that a `BINARY(16)` column holds, big-endian.
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID fromBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
