package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Blocks that touch each other, the first of which begins in the past; before a comma stands the eve of a block.
class BlockShapesTest {

    private static final int[] FIRSTS = {0, 2, 4};
    private static final int[] LASTS = {1, 3, 4};
    private static final int[] LABELS = {-1, -1, -1, 0, 1, 1};

    private static BlockShapes shapes(Scope scope, BlockShapes.Shape shape, String in) {
        return new BlockShapes(scope, new Blocks(FIRSTS, LASTS, 6), shape, Lines.in(in), LABELS, 3);
    }

    private static void follow(
            Scope scope, BlockShapes.Shape shape, String in, String letters, Predicate<String> broken) {
        for (String past : new String[] {"?|", "N|"}) {
            Trial.every(
                    shapes(scope, shape, in),
                    Lines.board(past + "-----"),
                    letters,
                    board -> 3 * broken(Lines.line(board, 0), scope, broken));
        }
    }

    private static long broken(String line, Scope scope, Predicate<String> broken) {
        long all = 0;
        for (int block = 0; block < FIRSTS.length; block++) {
            String eve = FIRSTS[block] == 0 ? "" : line.substring(FIRSTS[block] - 1, FIRSTS[block]);
            boolean judged = LASTS[block] >= scope.first() && LASTS[block] <= scope.last();
            String shape = eve + "," + line.substring(FIRSTS[block], LASTS[block] + 1);
            all += judged && broken.test(shape) ? 1 : 0;
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 3"})
    void followEveryLine(int first, int last) {
        Scope scope = new Scope(new int[] {0}, first, last, 0);
        follow(scope, BlockShapes.Shape.COMPLETE, "EN", "-E", shape -> shape.matches(".?,([EN]-|-[EN])"));
        follow(scope, BlockShapes.Shape.IDENTICAL, "EN", "-EN", shape -> shape.matches(".?,(EN|NE)"));
        follow(scope, BlockShapes.Shape.NO_NIGHT_BEFORE, "N", "-N", shape -> shape.matches("N,-+"));
    }

    @Test
    void tellTheBlockWithItsEve() {
        // Given
        Scope scope = new Scope(new int[] {0}, 1, 5, 0);
        Board board = Lines.board("-|NN--L");

        // Then
        assertThat(Lines.found(shapes(scope, BlockShapes.Shape.COMPLETE, "ELN"), board))
                .containsExactly("p0 0..1 1/2 =3", "p0 2..3 1/2 =3");
        assertThat(Lines.found(shapes(scope, BlockShapes.Shape.IDENTICAL, "ELN"), Lines.board("-|NLE--")))
                .containsExactly("p0 2..3 2/2 =3");
        assertThat(Lines.found(shapes(scope, BlockShapes.Shape.NO_NIGHT_BEFORE, "N"), Lines.board("-|N--E-")))
                .containsExactly("p0 1..3 0/2 =3");
    }
}
