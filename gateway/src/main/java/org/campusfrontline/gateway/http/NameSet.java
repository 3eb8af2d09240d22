package org.campusfrontline.gateway.http;

import java.util.Arrays;

/// A small fixed set of header names, asked without regard to case and without making a string.
public final class NameSet {

    private final String[][] byLength;

    private NameSet(String[][] byLength) {
        this.byLength = byLength;
    }

    public static NameSet of(String... names) {
        int longest = Arrays.stream(names).mapToInt(String::length).max().orElse(0);
        String[][] byLength = new String[longest + 1][];
        for (int length = 0; length <= longest; length++) {
            int wanted = length;
            byLength[length] =
                    Arrays.stream(names).filter(name -> name.length() == wanted).toArray(String[]::new);
        }
        return new NameSet(byLength);
    }

    public boolean contains(String name) {
        if (name.length() >= byLength.length) {
            return false;
        }
        for (String known : byLength[name.length()]) {
            if (known.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
