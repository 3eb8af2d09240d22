package org.campusfrontline.gateway.call;

import java.time.Clock;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes request ids (UUIDv7) and W3C trace parents, or takes over what the client sent where it is well-formed.
/// Belongs to one event loop; the ids are names, not secrets.
public final class Identifiers {

    private static final HexFormat HEX = HexFormat.of();
    private static final int LEAST_ID = 8;
    private static final int LONGEST_ID = 64;
    private static final int PARENT_LENGTH = 55;

    private final Clock clock;
    private final SplittableRandom random;

    public Identifiers(Clock clock, SplittableRandom random) {
        this.clock = clock;
        this.random = random;
    }

    String requestId(@Nullable String sent) {
        return sent != null && wellFormed(sent) ? sent : newId();
    }

    /// Same trace and flags as the client's, with a new parent; a new sampled trace where there is none.
    String traceParent(@Nullable String sent) {
        String span = hex(random.nextLong());
        if (sent != null && continues(sent)) {
            return sent.substring(0, 36) + span + sent.substring(52);
        }
        return "00-" + hex(random.nextLong()) + hex(random.nextLong()) + "-" + span + "-01";
    }

    static boolean continues(String parent) {
        return parent.length() == PARENT_LENGTH
                && parent.startsWith("00-")
                && parent.charAt(35) == '-'
                && parent.charAt(52) == '-'
                && hexNotZero(parent, 3, 35)
                && hexNotZero(parent, 36, 52)
                && lowerHex(parent.charAt(53))
                && lowerHex(parent.charAt(54));
    }

    private String newId() {
        long high = clock.millis() << 16 | 0x7000 | random.nextLong() & 0xFFF;
        long low = random.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low).toString();
    }

    private static String hex(long value) {
        return HEX.toHexDigits(value == 0 ? 1 : value);
    }

    private static boolean wellFormed(String id) {
        if (id.length() < LEAST_ID || id.length() > LONGEST_ID) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean hexNotZero(String text, int from, int to) {
        boolean zero = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!lowerHex(c)) {
                return false;
            }
            zero &= c == '0';
        }
        return !zero;
    }

    private static boolean lowerHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }
}
