package org.campusfrontline.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.ProblemCode;
import org.junit.jupiter.api.Test;

class SheetFormatTest {

    private static final byte[] ZIP = {'P', 'K', 3, 4, 20, 0};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1};
    private static final byte[] JSON = "\ufeff\n {\"a\":1}".getBytes(UTF_8);
    private static final byte[] CSV = "a,b\n1,2".getBytes(UTF_8);

    @Test
    void takesWhatIsDeclaredWhereTheContentAgrees() {
        assertThat(SheetFormat.of("text/csv; charset=utf-8", CSV)).isEqualTo(Outcome.done(SheetFormat.CSV));
        assertThat(SheetFormat.of("Application/X-NDJSON", JSON)).isEqualTo(Outcome.done(SheetFormat.NDJSON));
        assertThat(SheetFormat.of(SheetFormat.XLSX_TYPE, ZIP)).isEqualTo(Outcome.done(SheetFormat.XLSX));
    }

    @Test
    void refusesContentThatIsAnotherThanDeclared() {
        assertThat(code(SheetFormat.of("text/csv", ZIP))).isEqualTo(SheetProblem.FORMAT_MISMATCH);
        assertThat(code(SheetFormat.of(SheetFormat.XLSX_TYPE, CSV))).isEqualTo(SheetProblem.FORMAT_MISMATCH);
        assertThat(code(SheetFormat.of(SheetFormat.XLSX_TYPE, new byte[0]))).isEqualTo(SheetProblem.FORMAT_MISMATCH);
        assertThat(code(SheetFormat.of("application/x-ndjson", CSV))).isEqualTo(SheetProblem.FORMAT_MISMATCH);
    }

    @Test
    void tellsOldAndProtectedExcelFilesApart() {
        assertThat(code(SheetFormat.of(SheetFormat.XLSX_TYPE, OLD_EXCEL))).isEqualTo(SheetProblem.OLD_EXCEL);
        assertThat(code(SheetFormat.of("text/csv", OLD_EXCEL))).isEqualTo(SheetProblem.OLD_EXCEL);
    }

    @Test
    void refusesTypesThatAreNoTable() {
        assertThat(code(SheetFormat.of("application/json", JSON))).isEqualTo(SheetProblem.UNKNOWN_FORMAT);
        assertThat(code(SheetFormat.of(null, CSV))).isEqualTo(SheetProblem.UNKNOWN_FORMAT);
    }

    private static ProblemCode code(Outcome<SheetFormat> outcome) {
        return ((Outcome.Refused<SheetFormat>) outcome).reasons().getFirst().code();
    }
}
