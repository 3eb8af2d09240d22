package org.campusfrontline.volunteer.certificate.rule;

/// A name as strangers see it: its first letter, and nothing of its length.
public final class MaskedName {

    private static final String STARS = "**";

    private MaskedName() {}

    public static String of(String name) {
        String plain = name.strip();
        if (plain.codePointCount(0, plain.length()) < 2) {
            return STARS;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, 1)) + STARS;
    }
}
