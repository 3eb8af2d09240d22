package org.campusfrontline.roster.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Person;
import org.campusfrontline.roster.engine.model.Planned;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.model.Shift;
import org.campusfrontline.roster.engine.rule.Board;

/// A problem by numbers. A code is a free day or a shift at a post; person, shift and post are their places in the
/// problem's lists; position is the day plus the length of the known past. Immutable.
public final class Instance {

    private static final int NONE = -1;
    private final Problem problem;
    private final Codes codes;
    private final Map<String, Integer> people = new HashMap<>();
    private final Board start;
    private final Days weeks;

    private Instance(Problem problem) {
        this.problem = problem;
        codes = new Codes(problem.shifts(), problem.posts());
        for (Person person : problem.staff()) {
            if (people.put(person.id(), people.size()) != null) {
                throw new IllegalArgumentException("two people have the id " + person.id());
            }
        }
        start = new Board(
                problem.staff().size(), problem.days().past(), problem.days().count());
        weeks = Days.weekly(
                problem.days().start(), problem.days().past(), problem.days().count());
        for (Person person : problem.staff()) {
            readPast(person);
        }
    }

    public static Instance of(Problem problem) {
        return new Instance(problem);
    }

    private void readPast(Person person) {
        List<String> line = person.past().line();
        for (int back = 1; back <= Math.min(line.size(), days().past()); back++) {
            String word = line.get(line.size() - back);
            int code = switch (word) {
                case Past.OFF -> Board.OFF;
                case Past.WORKED -> Board.WORKED;
                case Past.UNKNOWN -> Board.UNKNOWN;
                default -> code(word);
            };
            start.put(person(person.id()), days().past() - back, code);
        }
    }

    public Problem problem() {
        return problem;
    }

    public Days days() {
        return problem.days();
    }

    /// The same days as the rules of a set know them.
    public Days days(Reckoning reckoning) {
        return reckoning == Reckoning.WEEKS ? weeks : days();
    }

    public int staff() {
        return problem.staff().size();
    }

    /// How many codes there are; those that can be planned are OFF and those from FIRST.
    public int codes() {
        return codes.size();
    }

    /// How many codes a cell of the horizon can take.
    public int plannable() {
        return codes.size() - Board.FIRST + 1;
    }

    /// The code that a cell can take, counted from 0, which is OFF.
    public int plannable(int place) {
        return place == 0 ? Board.OFF : Board.FIRST + place - 1;
    }

    /// The place of the code's shift, -1 where it is none.
    public int shiftOf(int code) {
        return codes.shift(code);
    }

    /// The place of the code's post, -1 where it has none.
    public int postOf(int code) {
        return codes.post(code);
    }

    Shift shift(int code) {
        return problem.shifts().get(shiftOf(code));
    }

    Post post(int code) {
        return problem.posts().get(postOf(code));
    }

    public int person(String id) {
        Integer place = people.get(id);
        if (place == null) {
            throw new IllegalArgumentException("nobody has the id " + id);
        }
        return place;
    }

    public int position(int day) {
        return day + days().past();
    }

    /// A fresh board: the past as it is known, all of the horizon free.
    public Board board() {
        return start.copy();
    }

    /// A fresh board on which what is planned already stands.
    public Board planned() {
        Board board = board();
        for (Planned cell : problem.planned()) {
            board.put(person(cell.person()), position(cell.day()), code(cell.of()));
        }
        return board;
    }

    /// The codes that the selector means.
    public boolean[] mask(String selector) {
        return mask(Selector.of(selector));
    }

    boolean[] mask(Selector selector) {
        return codes.mask(selector);
    }

    /// The first code that the text means: OFF, a shift, or a shift and a post.
    public int code(String of) {
        boolean[] mask = mask(of);
        for (int code = 0; code < mask.length; code++) {
            if (mask[code] && code != Board.WORKED) {
                return code;
            }
        }
        throw new IllegalArgumentException("nothing is called " + of);
    }

    /// What a code is called: OFF, or its shift and post.
    public String name(int code) {
        if (shiftOf(code) == NONE) {
            return code == Board.OFF ? Selector.OFF : code == Board.WORKED ? Past.WORKED : Past.UNKNOWN;
        }
        return shift(code).id() + "&@" + post(code).id();
    }

    int[] labels(boolean byPost) {
        int[] labels = new int[codes()];
        for (int code = 0; code < labels.length; code++) {
            labels[code] = byPost ? postOf(code) : shiftOf(code);
        }
        return labels;
    }

    /// Minutes by code; a day of which nobody knows how it was worked counts none.
    int[] minutes() {
        int[] minutes = new int[codes()];
        for (int code = Board.FIRST; code < minutes.length; code++) {
            minutes[code] = shift(code).minutes();
        }
        return minutes;
    }

    List<Integer> work() {
        List<Integer> work = new ArrayList<>();
        for (int code = Board.FIRST; code < codes(); code++) {
            work.add(code);
        }
        return work;
    }
}
