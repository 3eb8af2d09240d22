package org.campusfrontline.gateway.problem;

import org.jspecify.annotations.Nullable;

/// The two languages of the product, chosen by `Accept-Language`; Chinese where the client names neither.
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /// Weighs the ranges of an `Accept-Language` header; of equal weights the earlier one wins.
    public static Language of(@Nullable String header) {
        if (header == null) {
            return CHINESE;
        }
        Language best = CHINESE;
        double bestWeight = 0;
        for (String range : header.split(",", 16)) {
            String name = range.strip().toLowerCase(java.util.Locale.ROOT);
            Language named = name.startsWith("en") ? ENGLISH : name.startsWith("zh") ? CHINESE : null;
            double weight = weight(name);
            if (named != null && weight > bestWeight) {
                best = named;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static double weight(String range) {
        int at = range.indexOf("q=");
        if (at < 0) {
            return 1;
        }
        try {
            return Double.parseDouble(range.substring(at + 2).strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
