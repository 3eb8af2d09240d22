package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands beside, above and after: followers, pairs, patterns, and the labels that one person meets.
class NeighboursTest {

    private static final int[] TWO = {2, 0};

    /// Amounts by two letters, such as `NE5`.
    private static int[] amounts(String... pairs) {
        int[] amounts = new int[Lines.CODES * Lines.CODES];
        for (String pair : pairs) {
            amounts[Lines.code(pair.charAt(0)) * Lines.CODES + Lines.code(pair.charAt(1))] =
                    Integer.parseInt(pair.substring(2));
        }
        return amounts;
    }

    private static long naive(String one, String other, int first, int last, String... pairs) {
        long cost = 0;
        for (int at = first; at <= last; at++) {
            for (String pair : pairs) {
                boolean met = one.charAt(at) == pair.charAt(0) && other.charAt(at) == pair.charAt(1);
                cost += met ? Integer.parseInt(pair.substring(2)) : 0;
            }
        }
        return cost;
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 3", "0, 4"})
    void followersFollowEveryLine(int first, int last) {
        Scope scope = new Scope(new int[] {1}, first, last, 0);
        for (String past : new String[] {"N|", "E|", "|-"}) {
            Board board = Lines.board(past + "----", past + "----");
            Trial.every(
                    new Followers(scope, Lines.CODES, amounts("NE5", "EE2", "E-1"), 3),
                    board,
                    "-EN",
                    all -> 3 * naive("?" + Lines.line(all, 1), Lines.line(all, 1), first, last, "NE5", "EE2", "E-1"));
        }
    }

    @Test
    void followersAreToldWithBothDays() {
        // Given
        Followers followers = new Followers(new Scope(TWO, 0, 3, 0), Lines.CODES, amounts("NE5", "EL2"), 3);

        // Then
        assertThat(Lines.found(followers, Lines.board("NEL-", "NENE", "--NE")))
                .containsExactly("p2 2..3 3/0 =15", "p0 0..1 3/0 =15", "p0 1..2 4/0 =6");
    }

    @Test
    void followersJoinWithTheirWeights() {
        // Given
        Scope scope = new Scope(new int[] {0}, 1, 3, 0);
        Followers one = new Followers(scope, Lines.CODES, amounts("NE5", "EE2"), 3);
        Followers other = new Followers(scope, Lines.CODES, amounts("NE1", "E-4"), 7);
        Followers later = new Followers(new Scope(new int[] {0}, 2, 3, 0), Lines.CODES, amounts("NE1"), 7);

        // Then
        Trial.every(
                one.joined(other).orElseThrow(),
                Lines.board("E|---"),
                "-EN",
                board -> Lines.total(one, board) + Lines.total(other, board));
        assertThat(one.joined(later)).isEmpty();
        assertThat(one.joined(new Pairs(scope, Lines.CODES, amounts("NE1"), 7))).isEmpty();
        assertThat(new Pairs(scope, Lines.CODES, amounts("NE1"), 7).joined(one)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2"})
    void pairsFollowEveryBoard(int first, int last) {
        Board board = Lines.board("E|--", "N|EE", "N|--");
        Trial.every(
                new Pairs(new Scope(TWO, first, last, 0), Lines.CODES, amounts("NE5", "EE2", "-N1"), 3),
                board,
                "-EN",
                all -> 3 * naive(Lines.line(all, 2), Lines.line(all, 0), first, last, "NE5", "EE2", "-N1"));
    }

    @Test
    void onlyPairsLookAtTwo() {
        // Given
        Scope scope = new Scope(TWO, 1, 2, 0);

        // Then
        assertThat(new Pairs(scope, Lines.CODES, amounts("NE5"), 3).apart()).isFalse();
        assertThat(new Followers(scope, Lines.CODES, amounts("NE5"), 3).apart()).isTrue();
    }

    @Test
    void pairsAreToldForBoth() {
        // Given
        Pairs pairs = new Pairs(new Scope(TWO, 1, 2, 0), Lines.CODES, amounts("NE5"), 3);

        // Then
        assertThat(Lines.found(pairs, Lines.board("EEN", "NNN", "NNE")))
                .containsExactly("p2 1..1 5/0 =15", "p0 1..1 5/0 =0");
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 3"})
    void patternsFollowEveryLine(int first, int last) {
        Scope scope = new Scope(new int[] {1}, first, last, 0);
        boolean[][] steps = {Lines.in("EN"), Lines.in("-?"), Lines.in("E")};
        for (String past : new String[] {"N|", "?|"}) {
            for (boolean[] starts : new boolean[][] {null, {true, false, true, true, false, true}}) {
                Board board = Lines.board(past + "----", past + "----");
                Trial.every(
                        new Patterns(scope, steps, starts, 3),
                        board,
                        "-EN",
                        all -> 3 * occurrences(Lines.line(all, 1), first, last, starts));
            }
        }
    }

    private static long occurrences(String line, int first, int last, boolean @Nullable [] starts) {
        long occurrences = 0;
        for (int end = Math.max(first, 2); end <= last; end++) {
            boolean starting = starts == null || starts[end - 2];
            occurrences += starting && line.substring(end - 2, end + 1).matches("[EN][-?]E") ? 1 : 0;
        }
        return occurrences;
    }

    @Test
    void patternsAreToldWithTheirDays() {
        // Given
        boolean[][] steps = {Lines.in("N"), Lines.in("E")};
        Patterns patterns = new Patterns(new Scope(TWO, 1, 3, 0), steps, null, 3);

        // Then
        assertThat(Lines.found(patterns, Lines.board("NENE", "NENE", "--NE")))
                .containsExactly("p2 2..3 1/0 =3", "p0 0..1 1/0 =3", "p0 2..3 1/0 =3");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "1, 1, 0", "2, 2, 0"})
    void labelsFollowEveryBoard(int first, int last, int most) {
        Board board = Lines.board("E|--", "N|EE", "N|--");
        Trial.every(
                new Labels(new Scope(TWO, first, last, 0), board, new int[] {-1, -1, -1, 0, -1, 2}, most, 3),
                board,
                "-EN",
                all -> {
                    long beyond = 0;
                    for (int person : TWO) {
                        String line = Lines.line(all, person).substring(first, last + 1);
                        int met = (line.contains("E") ? 1 : 0) + (line.contains("N") ? 1 : 0);
                        beyond += Math.max(0, met - most);
                    }
                    return 3 * beyond;
                });
    }

    @Test
    void labelsAreToldFromTheFirstThatIsTooMany() {
        // Given
        Board board = Lines.board("EELEN-", "ELNEE-", "NNEEEN");
        Labels labels = new Labels(new Scope(TWO, 0, 4, 0), board, new int[] {-1, -1, -1, 0, 2, 1}, 1, 3);

        // Then
        assertThat(Lines.found(labels, board)).containsExactly("p2 2..2 2/1 =3", "p0 2..4 3/1 =6");
    }
}
