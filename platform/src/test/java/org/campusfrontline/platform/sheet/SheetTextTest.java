package org.campusfrontline.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+8613800138000", "-5 ℃ 冷库", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x"})
    void writesNothingThatASpreadsheetRuns(String text) {
        assertThat(SheetText.runs(text)).isTrue();
        assertThat(SheetText.written(text)).isEqualTo("'" + text);
        assertThat(SheetText.runs(SheetText.written(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "物资搬运", "Carrying = supplies", "'quoted'", "5-6", "O'Brien", "'", "''x"})
    void leavesOtherTextsAlone(String text) {
        assertThat(SheetText.runs(text)).isFalse();
        assertThat(SheetText.written(text)).isEqualTo(text);
        assertThat(SheetText.read(text)).isEqualTo(text);
    }

    @Test
    void readsEveryTextAsItWas() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "'=+-@a1 ＝物";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String written = SheetText.written(text.toString());
            assertThat(SheetText.read(written)).as("seed %d", seed).isEqualTo(text.toString());
            assertThat(SheetText.runs(written)).as("seed %d", seed).isFalse();
        }
    }
}
