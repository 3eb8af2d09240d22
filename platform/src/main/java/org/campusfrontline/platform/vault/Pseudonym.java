package org.campusfrontline.platform.vault;

/// What takes the place of an erased person's number: drawn at random, so that nothing leads back, and told to nobody.
public final class Pseudonym {

    // No person's number begins so, so that nobody ever has it.
    private static final String MARK = "~";
    private static final int BYTES = 15;

    private Pseudonym() {}

    public static String next() {
        return MARK + SecretToken.next(BYTES);
    }
}
