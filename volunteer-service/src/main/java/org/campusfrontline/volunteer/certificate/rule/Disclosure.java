package org.campusfrontline.volunteer.certificate.rule;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What the person agrees to have shown to whoever verifies, beyond number, unit, minutes and masked name.
public enum Disclosure {
    /// The whole name.
    NAME,
    /// The activities with their days and minutes, and the span that was asked for.
    SERVICE;

    private static final String BETWEEN = ",";

    /// As a column keeps it.
    public static String text(Collection<Disclosure> agreed) {
        return agreed.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    public static Set<Disclosure> read(String text) {
        Set<Disclosure> agreed = EnumSet.noneOf(Disclosure.class);
        for (String name : text.split(BETWEEN, -1)) {
            if (!name.isEmpty()) {
                agreed.add(valueOf(name));
            }
        }
        return agreed;
    }
}
