package org.campusfrontline.roster.engine.compile;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.model.Shift;
import org.campusfrontline.roster.engine.rule.Board;

/// Numbers for what a day can be: the three of the board, then each shift at each post at which it is worked.
final class Codes {

    private static final int NONE = -1;
    private final List<Shift> shifts;
    private final List<Post> posts;
    private final List<int[]> pairs = new ArrayList<>();

    Codes(List<Shift> shifts, List<Post> posts) {
        this.shifts = shifts;
        this.posts = posts;
        for (int code = 0; code < Board.FIRST; code++) {
            pairs.add(new int[] {NONE, NONE});
        }
        for (int shift = 0; shift < shifts.size(); shift++) {
            for (int post = 0; post < posts.size(); post++) {
                boolean there = shifts.get(shift).posts().isEmpty()
                        || shifts.get(shift).posts().contains(posts.get(post).id());
                if (there) {
                    pairs.add(new int[] {shift, post});
                }
            }
        }
    }

    int size() {
        return pairs.size();
    }

    int shift(int code) {
        return pairs.get(code)[0];
    }

    int post(int code) {
        return pairs.get(code)[1];
    }

    boolean[] mask(Selector selector) {
        boolean[] mask = new boolean[size()];
        for (int code = 0; code < mask.length; code++) {
            int tried = code;
            mask[code] = code != Board.UNKNOWN
                    && selector.alternatives().stream()
                            .anyMatch(words -> words.stream().allMatch(word -> holds(word, tried)));
        }
        return mask;
    }

    private boolean holds(Selector.Word word, int code) {
        return word.not() != means(word, code);
    }

    private boolean means(Selector.Word word, int code) {
        boolean known = shift(code) != NONE;
        return switch (word.mark()) {
            case '#' ->
                known
                        && (shifts.get(shift(code)).tags().contains(word.name())
                                || posts.get(post(code)).tags().contains(word.name()));
            case '@' -> known && posts.get(post(code)).id().equals(word.name());
            case '%' -> known && posts.get(post(code)).site().equals(word.name());
            case '~' -> known && posts.get(post(code)).unit().equals(word.name());
            default -> plain(word.name(), code);
        };
    }

    private boolean plain(String name, int code) {
        return switch (name) {
            case Selector.ANY -> true;
            case Selector.OFF -> code == Board.OFF;
            case Selector.WORK -> code >= Board.WORKED;
            default -> shift(code) != NONE && shifts.get(shift(code)).id().equals(name);
        };
    }
}
