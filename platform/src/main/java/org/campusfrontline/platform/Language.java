package org.campusfrontline.platform;

import java.util.List;
import java.util.Locale;

/// The two languages that every text for a person exists in.
public enum Language {
    ZH_CN("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /// The first language of the list that we speak; Chinese where none is.
    public static Language firstOf(List<Locale> wanted) {
        for (Locale locale : wanted) {
            switch (locale.getLanguage()) {
                case "en" -> {
                    return EN;
                }
                case "zh" -> {
                    return ZH_CN;
                }
                default -> {}
            }
        }
        return ZH_CN;
    }

    public static Language ofTag(String tag) {
        return EN.tag.equals(tag) ? EN : ZH_CN;
    }
}
