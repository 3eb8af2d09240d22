package org.campusfrontline.roster.engine.rule;

import java.util.ArrayList;
import java.util.List;

/// Boards in letters: - free, ? unknown, * worked somehow, then E, L and N. A line may begin with a past before a bar.
final class Lines {

    static final int CODES = 6;
    private static final String LETTERS = "-?*ELN";
    private static final int MOST_FINDINGS = 100;

    private Lines() {}

    static Board board(String... lines) {
        int past = Math.max(0, lines[0].indexOf('|'));
        int width = lines[0].replace("|", "").length();
        Board board = new Board(lines.length, past, width - past);
        for (int person = 0; person < lines.length; person++) {
            String line = lines[person].replace("|", "");
            for (int at = 0; at < width; at++) {
                board.put(person, at, code(line.charAt(at)));
            }
        }
        return board;
    }

    static int code(char letter) {
        return LETTERS.indexOf(letter);
    }

    static boolean[] in(String letters) {
        boolean[] in = new boolean[CODES];
        letters.chars().forEach(letter -> in[code((char) letter)] = true);
        return in;
    }

    /// The whole line of a person, the past too.
    static String line(Board board, int person) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < board.width(); at++) {
            line.append(LETTERS.charAt(board.code(person, at)));
        }
        return line.toString();
    }

    static List<String> found(Mechanism mechanism, Board board) {
        List<String> found = new ArrayList<>();
        mechanism.examine(
                board,
                ended((person, first, last, there, allowed, penalty) -> found.add((person < 0 ? "" : "p" + person + " ")
                        + first + ".." + last + " " + there + "/" + allowed + " =" + penalty)));
        return found;
    }

    static long total(Mechanism mechanism, Board board) {
        long[] total = {0};
        mechanism.examine(board, ended((person, first, last, there, allowed, penalty) -> total[0] += penalty));
        return total[0];
    }

    /// On a small board no rule finds more than this often: one that goes on finding has lost its way.
    private static Findings ended(Findings findings) {
        int[] times = {0};
        return (person, first, last, there, allowed, penalty) -> {
            if (++times[0] > MOST_FINDINGS) {
                throw new AssertionError("finds without end");
            }
            findings.found(person, first, last, there, allowed, penalty);
        };
    }
}
