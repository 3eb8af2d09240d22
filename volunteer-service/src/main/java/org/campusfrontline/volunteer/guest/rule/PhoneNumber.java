package org.campusfrontline.volunteer.guest.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.campusfrontline.platform.Refusal;

/// A phone number in one spelling (E.164), so that the same phone is found however it was typed.
public record PhoneNumber(String international) {

    private static final String CHINA = "+86";
    private static final Pattern SIGNS = Pattern.compile("[\\s()./-]");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9]\\d{6,14}");

    /// Empty for what no phone answers to. A number without country code is a Chinese mobile.
    public static Optional<PhoneNumber> read(String typed) {
        String plain = SIGNS.matcher(typed).replaceAll("");
        if (plain.startsWith("00")) {
            plain = "+" + plain.substring(2);
        }
        String national = plain.startsWith(CHINA) ? plain.substring(CHINA.length()) : plain;
        if (MOBILE.matcher(national).matches()) {
            return Optional.of(new PhoneNumber(CHINA + national));
        }
        boolean abroad = !plain.startsWith(CHINA) && ABROAD.matcher(plain).matches();
        return abroad ? Optional.of(new PhoneNumber(plain)) : Optional.empty();
    }

    public static Refusal unreadable() {
        return Refusal.of(GuestProblem.PHONE_UNREADABLE).at("/phone");
    }

    /// As people here write it: a Chinese number without its country code.
    public String local() {
        return international.startsWith(CHINA) ? international.substring(CHINA.length()) : international;
    }
}
