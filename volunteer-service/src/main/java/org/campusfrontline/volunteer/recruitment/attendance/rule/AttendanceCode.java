package org.campusfrontline.volunteer.recruitment.attendance.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a post's display shows: two letters that tell which code of its half minute it is, and eight that prove it.
/// Crockford's base 32, whose letters cannot be mistaken for each other; a hyphen, blanks and small letters do not
/// matter.
public record AttendanceCode(int serial, String proof) {

    /// Most codes that a post can show in half a minute.
    public static final int MOST = 1024;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[" + LETTERS + "]{10}");
    private static final int SERIAL_LETTERS = 2;
    private static final int PROOF_BYTES = 5;
    private static final int BITS = 5;
    private static final int MASK = 31;

    /// Empty where nobody could have shown it.
    public static Optional<AttendanceCode> read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (!SHAPE.matcher(letters).matches()) {
            return Optional.empty();
        }
        int serial = (LETTERS.indexOf(letters.charAt(0)) << BITS) | LETTERS.indexOf(letters.charAt(1));
        return Optional.of(new AttendanceCode(serial, letters.substring(SERIAL_LETTERS)));
    }

    /// The proof is the first forty bits of the code's HMAC.
    public static AttendanceCode of(int serial, byte[] mac) {
        long bits = 0;
        for (int i = 0; i < PROOF_BYTES; i++) {
            bits = (bits << Byte.SIZE) | (mac[i] & 0xFF);
        }
        StringBuilder proof = new StringBuilder();
        for (int shift = PROOF_BYTES * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            proof.append(LETTERS.charAt((int) (bits >> shift) & MASK));
        }
        return new AttendanceCode(serial, proof.toString());
    }

    /// Ten letters.
    public String text() {
        return "" + LETTERS.charAt(serial >> BITS) + LETTERS.charAt(serial & MASK) + proof;
    }
}
