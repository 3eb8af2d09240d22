package org.campusfrontline.platform.vault;

/// What a view shows of contact data when it does not need them: enough to recognise one's own, too little to use.
public final class Masked {

    private static final String STARS = "****";
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private Masked() {}

    /// `138****5678`; a number too short for that keeps its last two characters.
    public static String phone(String phone) {
        if (phone.length() < HEAD + TAIL + STARS.length()) {
            return STARS + phone.substring(Math.max(phone.length() - 2, phone.length() / 2));
        }
        return phone.substring(0, HEAD) + STARS + phone.substring(phone.length() - TAIL);
    }

    /// `l****@example.edu.cn`; the domain stays, since it is not the person's.
    public static String mail(String mail) {
        int at = mail.lastIndexOf('@');
        if (at < 1) {
            return STARS;
        }
        int first = mail.offsetByCodePoints(0, 1);
        return (at > first ? mail.substring(0, first) : "") + STARS + mail.substring(at);
    }
}
