package org.campusfrontline.platform.testing.input;

import java.util.List;
import java.util.Random;

/// JSON values that no client should send and some will, as text.
final class OddValues {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[null]",
            "\"\"",
            "\" \"",
            "0",
            "-1",
            "1.5",
            "-0.0",
            "1e400",
            "9223372036854775808",
            "123456789012345678901234567890123456789012345678901234567890",
            "2147483648",
            "0.1e-400",
            "\"null\"",
            "\"NaN\"",
            "\"-1\"",
            "\"2026-13-45\"",
            "\"9999999999-01-01T00:00:00Z\"",
            "\"0000-00-00\"",
            "\"+1000000000-12-31T23:59:59.999999999Z\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"../../../etc/passwd\"",
            "\"' OR 1=1 --\"",
            "\"%00%0d%0a\"",
            "\"<script>alert(1)</script>\"",
            "\"${jndi:ldap://127.0.0.1/a}\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202e\\u200b\\ufeff\"",
            "\"\\n\\r\\t\"",
            "\"👩‍👩‍👧‍👦𠮷𠜎\"",
            "\"ﷺ\"",
            "\"Ａｂｃ１２３\"");

    private OddValues() {}

    static String any(Random random) {
        int size = VALUES.size();
        int pick = random.nextInt(size + 4);
        return switch (pick - size) {
            case 0 -> "\"" + "长".repeat(1 + random.nextInt(70_000)) + "\"";
            case 1 -> nested("[", "]", 1 + random.nextInt(3_000));
            case 2 -> nested("{\"a\":", "}", 1 + random.nextInt(3_000)).replace(":}", ":1}");
            case 3 -> "[" + "0,".repeat(random.nextInt(5_000)) + "0]";
            default -> VALUES.get(pick);
        };
    }

    private static String nested(String open, String close, int depth) {
        return open.repeat(depth) + close.repeat(depth);
    }
}
