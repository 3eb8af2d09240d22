package org.campusfrontline.gateway.canonical;

/// Reads one percent-encoded character, which is one to four encoded bytes of strict UTF-8.
final class PercentRun {

    private static final TargetFault[] FAULTS = TargetFault.values();

    private PercentRun() {}

    /// The index behind the character that begins at `at`, or a negative number for [#fault].
    static int endOf(String target, int at, int end, boolean inPath) {
        int first = octet(target, at, end);
        if (first < 0) {
            return failure(TargetFault.BAD_PERCENT);
        }
        if (first < 0x80) {
            return inPath ? asciiInPath(first, at) : asciiInQuery(first, at);
        }
        int follow = first >= 0xC2 && first <= 0xDF ? 1 : first >= 0xE0 && first <= 0xEF ? 2 : 3;
        if (first < 0xC2 || first > 0xF4) {
            return failure(TargetFault.NOT_UTF8);
        }
        return multiByte(target, first, follow, at + 3, end);
    }

    static TargetFault fault(int result) {
        return FAULTS[-result - 1];
    }

    private static int asciiInPath(int octet, int at) {
        if (octet == '/' || octet == '\\' || octet == ';' || octet == '%') {
            return failure(TargetFault.ENCODED_DELIMITER);
        }
        if (octet < 0x20 || octet == 0x7F) {
            return failure(TargetFault.ENCODED_CONTROL);
        }
        return Characters.unreserved(octet) ? failure(TargetFault.ENCODED_UNRESERVED) : at + 3;
    }

    private static int asciiInQuery(int octet, int at) {
        boolean text = octet >= 0x20 && octet != 0x7F || octet == '\t' || octet == '\n' || octet == '\r';
        return text ? at + 3 : failure(TargetFault.ENCODED_CONTROL);
    }

    private static int multiByte(String target, int first, int follow, int from, int end) {
        int at = from;
        for (int i = 0; i < follow; i++, at += 3) {
            int next = octet(target, at, end);
            int lowest = i > 0 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            int highest = i > 0 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
            if (next < lowest || next > highest) {
                return failure(TargetFault.NOT_UTF8);
            }
            if (first == 0xC2 && next < 0xA0) {
                return failure(TargetFault.ENCODED_CONTROL);
            }
        }
        return at;
    }

    private static int octet(String target, int at, int end) {
        if (at + 2 >= end || target.charAt(at) != '%') {
            return -1;
        }
        int high = Characters.hex(target.charAt(at + 1));
        int low = Characters.hex(target.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int failure(TargetFault fault) {
        return -fault.ordinal() - 1;
    }
}
