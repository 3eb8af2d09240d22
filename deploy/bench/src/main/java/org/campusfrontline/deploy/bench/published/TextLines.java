package org.campusfrontline.deploy.bench.published;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of an INRC-II text that say something, read one after the other.
final class TextLines {

    private static final Pattern NUMBER = Pattern.compile("=\\s*(\\d+)");
    private static final Pattern RANGE = Pattern.compile("\\((\\d+),(\\d+)\\)");
    private final List<String> lines;
    private int at;

    TextLines(String text) {
        lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Goes on after the next line that begins so, and returns it.
    String after(String heading) {
        while (at < lines.size()) {
            String line = lines.get(at++);
            if (line.startsWith(heading)) {
                return line;
            }
        }
        throw new IllegalArgumentException("a text without " + heading);
    }

    /// The number that the next line beginning so gives after its equals sign.
    int number(String heading) {
        String line = after(heading);
        Matcher matcher = NUMBER.matcher(line);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no number in " + line);
        }
        return Integer.parseInt(matcher.group(1));
    }

    String[] words() {
        if (at == lines.size()) {
            throw new IllegalArgumentException("a text that ends too early");
        }
        return lines.get(at++).split("\\s+");
    }

    boolean ended() {
        return at == lines.size();
    }

    boolean beginsWith(String heading) {
        return at < lines.size() && lines.get(at).startsWith(heading);
    }

    static Range range(String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text + " is no range such as (2,5)");
        }
        return new Range(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /// Where the name stands in the list.
    static int index(List<String> names, String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(name + " is none of " + names);
        }
        return index;
    }
}
