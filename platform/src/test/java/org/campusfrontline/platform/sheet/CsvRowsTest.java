package org.campusfrontline.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    private static final String TABLE = "编号,姓名\n20260001,王小明\n";
    private static final Map<String, String> PERSON = Map.of("编号", "20260001", "姓名", "王小明");

    @Test
    void readsTheEncodingsThatSpreadsheetsWrite() {
        for (byte[] content : List.of(
                TABLE.getBytes(UTF_8),
                ("\ufeff" + TABLE).getBytes(UTF_8),
                TABLE.getBytes(Charset.forName("GB18030")),
                ("\ufeff" + TABLE).getBytes(UTF_16LE))) {
            Rows rows = Rows.of(content, SheetFormat.CSV);

            assertThat(rows.refusal).isEmpty();
            assertThat(rows.header).containsExactly("编号", "姓名");
            assertThat(rows.rows).containsExactly(new Rows.Seen(2, PERSON));
        }
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(Rows.of(new byte[] {'a', ',', 'b', '\n', (byte) 0xFF, (byte) 0xFF}, SheetFormat.CSV)
                        .refused())
                .isEqualTo(SheetProblem.UNKNOWN_ENCODING);
        assertThat(Rows.of(new byte[] {'a', '\n', 0, 1}, SheetFormat.CSV).refused())
                .isEqualTo(SheetProblem.UNKNOWN_ENCODING);
    }

    @Test
    void findsTheSeparatorByTheFirstLine() {
        assertThat(csv("a;b\n1,5;2").rows).containsExactly(new Rows.Seen(2, Map.of("a", "1,5", "b", "2")));
        assertThat(csv("a\tb\n1\t2").rows).containsExactly(new Rows.Seen(2, Map.of("a", "1", "b", "2")));
    }

    @Test
    void numbersRowsAsAnEditorShowsThem() {
        // When
        Rows rows = csv("\n\na,b\n1,2\n\n , \n\"3\n3\",4\n5,6\n");

        // Then
        assertThat(rows.rows).extracting(Rows.Seen::number).containsExactly(4, 7, 9);
    }

    @Test
    void leavesDangerousCellsTheTextThatTheyAre() {
        // When
        Rows rows = csv("a,b\n=cmd|'/c calc'!A1,@SUM(1)\n+1,-1\n");

        // Then
        assertThat(rows.rows)
                .extracting(Rows.Seen::cells)
                .containsExactly(Map.of("a", "=cmd|'/c calc'!A1", "b", "@SUM(1)"), Map.of("a", "+1", "b", "-1"));
    }

    @Test
    void stripsBlanksOfEveryKind() {
        assertThat(csv("a,b\n\u3000王\u00a0, x y \n").rows.getFirst().cells()).isEqualTo(Map.of("a", "王", "b", "x y"));
    }

    @Test
    void fillsShortRowsAndReportsLongOnes() {
        // When
        Rows rows = csv("a,b\n1\n1,2,3\n1,2,\n");

        // Then
        assertThat(rows.rows)
                .containsExactly(
                        new Rows.Seen(2, Map.of("a", "1", "b", "")), new Rows.Seen(4, Map.of("a", "1", "b", "2")));
        assertThat(rows.faults).containsExactly(new Rows.Fault(3, "", SheetProblem.SURPLUS_CELLS, "3"));
    }

    @Test
    void refusesAQuoteThatNeverCloses() {
        assertThat(csv("a,b\n1,\"2\n3,4\n").refused()).isEqualTo(SheetProblem.DAMAGED);
    }

    @Test
    void refusesFilesWithoutRows() {
        assertThat(csv("").refused()).isEqualTo(SheetProblem.EMPTY);
        assertThat(csv("a,b\n\n").refused()).isEqualTo(SheetProblem.EMPTY);
    }

    @Test
    void refusesTwoColumnsOfOneName() {
        assertThat(csv("a,b,a\n1,2,3").refused()).isEqualTo(SheetProblem.COLUMN_TWICE);
    }

    @Test
    void holdsTheBoundsAndNotOneMore() {
        SheetLimits limits = new SheetLimits(2, 2, 3, 1000);

        assertThat(Rows.of("a,b\n1,2\n123,4".getBytes(UTF_8), SheetFormat.CSV, limits).refusal)
                .isEmpty();
        assertThat(Rows.of("a\n1\n2\n3".getBytes(UTF_8), SheetFormat.CSV, limits)
                        .refused())
                .isEqualTo(SheetProblem.TOO_MANY_ROWS);
        assertThat(Rows.of("a,b,c\n1".getBytes(UTF_8), SheetFormat.CSV, limits).refused())
                .isEqualTo(SheetProblem.TOO_MANY_COLUMNS);
        assertThat(Rows.of("a,b\n1,1234".getBytes(UTF_8), SheetFormat.CSV, limits).faults)
                .containsExactly(new Rows.Fault(2, "b", SheetProblem.CELL_TOO_LONG, "1234"));
    }

    private static Rows csv(String text) {
        return Rows.of(text.getBytes(UTF_8), SheetFormat.CSV);
    }
}
