package org.campusfrontline.gateway.canonical;

/// Sets of ASCII characters as tables: letters and digits and what is named besides.
final class Characters {

    private static final boolean[] UNRESERVED = table("-._~");

    private Characters() {}

    static boolean[] table(String besides) {
        boolean[] table = new boolean[128];
        for (char c = 0; c < 128; c++) {
            table[c] = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || besides.indexOf(c) >= 0;
        }
        return table;
    }

    static boolean in(boolean[] table, int c) {
        return c < 128 && table[c];
    }

    static boolean unreserved(int c) {
        return in(UNRESERVED, c);
    }

    /// The value of a hexadecimal digit, or -1.
    static int hex(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
