package org.campusfrontline.volunteer.certificate.campus;

import org.campusfrontline.platform.Language;

/// What a unit is called in both languages.
public record UnitName(String zh, String en) {

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
