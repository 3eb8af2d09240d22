package org.campusfrontline.platform.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.ProblemCatalogue;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.campusfrontline.platform.sheet.SheetLimits;
import org.campusfrontline.platform.sheet.SheetProblem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private static final Column<String> NUMBER =
            Column.text("number", 20).named("编号", "学工号").required();
    private static final Column<String> NAME =
            Column.text("displayName", 8).named("姓名").required();
    private static final Column<LocalDate> BORN = Column.day("since").named("日期");
    private static final ImportPlan<Person> PLAN =
            ImportPlan.of(List.of(NUMBER, NAME, BORN), Person::of).key(NUMBER);

    private record Person(String number, String name, Optional<LocalDate> since, boolean saysSince) {
        static Person of(ImportRow row) {
            return new Person(row.get(NUMBER), row.get(NAME), row.find(BORN), row.names(BORN));
        }
    }

    @Test
    void findsColumnsUnderTheirChineseAndEnglishNamesInAnyOrder() {
        Person expected = new Person("1", "王", Optional.of(LocalDate.of(2026, 5, 22)), true);

        assertThat(csv("日期,姓名*,学工号\n2026/5/22,王,1").rows()).containsExactly(new Parsed.Row<>(2, expected));
        assertThat(csv("Display Name;NUMBER;since\n王;1;2026-05-22").rows())
                .containsExactly(new Parsed.Row<>(2, expected));
    }

    @Test
    void tellsABlankCellFromAMissingColumn() {
        assertThat(csv("number,displayName\n1,王").rows().getFirst().value().saysSince())
                .isFalse();
        assertThat(csv("number,displayName,since\n1,王,").rows().getFirst().value())
                .isEqualTo(new Person("1", "王", Optional.empty(), true));
    }

    @Test
    void namesRowColumnAndReasonOfEachFault() {
        // When
        Parsed<Person> parsed = csv("编号,姓名,日期\n1,王,soon\n2,,2026-05-22\n3,一二三四五六七八九,2026-05-22\n4,李,\n");

        // Then
        assertThat(parsed.count()).isEqualTo(4);
        assertThat(parsed.rows()).extracting(Parsed.Row::number).containsExactly(5);
        assertThat(parsed.faults().first())
                .extracting(
                        RowFault::row, RowFault::column, fault -> fault.reason().code(), RowFault::value)
                .containsExactly(
                        tuple(2, "日期", ImportProblem.NOT_A_DAY, "soon"),
                        tuple(3, "姓名", ImportProblem.REQUIRED, ""),
                        tuple(4, "姓名", ImportProblem.TOO_LONG, "一二三四五六七八九"));
    }

    @Test
    void tellsAMissingColumnOnceAndAnUnknownOneToo() {
        // When
        Parsed<Person> parsed = csv("编号,备注\n1,x\n2,y\n");

        // Then
        assertThat(parsed.faults().first())
                .extracting(
                        RowFault::row, RowFault::column, fault -> fault.reason().code())
                .containsExactly(
                        tuple(1, "备注", ImportProblem.UNKNOWN_COLUMN),
                        tuple(1, "displayName", ImportProblem.MISSING_COLUMN));
    }

    @Test
    void tellsTwoHeadersOfOneColumn() {
        assertThat(csv("编号,学工号,姓名\n1,2,王").faults().first())
                .extracting(fault -> fault.reason().code())
                .containsExactly(SheetProblem.COLUMN_TWICE);
        assertThat(ndjson("{\"number\":\"1\",\"编号\":\"2\",\"displayName\":\"王\"}")
                        .faults()
                        .first())
                .extracting(fault -> fault.reason().code())
                .containsExactly(SheetProblem.COLUMN_TWICE);
    }

    @Test
    void requiresFieldsOfEachNdjsonLine() {
        // When
        Parsed<Person> parsed = ndjson("{\"number\":\"1\",\"displayName\":\"王\"}\n{\"number\":\"2\"}\n");

        // Then
        assertThat(parsed.rows()).extracting(Parsed.Row::number).containsExactly(1);
        assertThat(parsed.faults().first())
                .extracting(
                        RowFault::row, RowFault::column, fault -> fault.reason().code())
                .containsExactly(tuple(2, "displayName", ImportProblem.REQUIRED));
    }

    @Test
    void refusesTheSameKeyTwiceAndNamesTheFirstRow() {
        // When
        Parsed<Person> parsed = csv("number,displayName\n1,王\n2,李\n1,张\n");

        // Then
        RowFault fault = parsed.faults().first().getFirst();
        assertThat(parsed.faults().count()).isEqualTo(1);
        assertThat(fault.row()).isEqualTo(4);
        assertThat(fault.reason().code()).isEqualTo(ImportProblem.KEY_TWICE);
        assertThat(fault.reason().values()).containsEntry("row", 2);
    }

    @Test
    void takesAKeyOfSeveralColumnsAsAWhole() {
        ImportPlan<Person> both = PLAN.key(NUMBER, NAME);

        assertThat(both.read("number,displayName\n1,王\n1,李\n".getBytes(UTF_8), SheetFormat.CSV)
                        .faults()
                        .isEmpty())
                .isTrue();
        assertThat(both.read("number,displayName\n1,王\n1,王\n".getBytes(UTF_8), SheetFormat.CSV)
                        .faults()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void countsAllFaultsAndKeepsTheFirstHundred() {
        // When
        Parsed<Person> parsed = csv("number,displayName\n" + "1,\n".repeat(150));

        // Then
        assertThat(parsed.faults().count()).isEqualTo(150 + 149);
        assertThat(parsed.faults().first()).hasSize(RowFaults.KEPT);
    }

    @Test
    void speaksTheReadersLanguage() {
        // Given
        RowFault fault = csv("编号,姓名,日期\n1,王,soon\n").faults().first().getFirst();
        ProblemCatalogue catalogue = new ProblemCatalogue();

        // When, Then
        assertThat(fault.view(catalogue, Language.ZH_CN))
                .isEqualTo(new RowFault.View(2, "日期", "IMP-1105", "日期格式不正确，请写成 2026-05-22。", "soon"));
        assertThat(fault.view(catalogue, Language.EN).message())
                .isEqualTo("This is not a day. Please write it like 2026-05-22.");
    }

    @Test
    void reportsAFileThatCannotBeReadAsOneFault() {
        // When
        Parsed<Person> parsed = PLAN.read(
                "number,displayName\n1,王\n2,李\n".getBytes(UTF_8), SheetFormat.CSV, new SheetLimits(1, 9, 99, 99));

        // Then
        assertThat(parsed.faults().first())
                .extracting(RowFault::row, fault -> fault.reason().code())
                .containsExactly(tuple(0, SheetProblem.TOO_MANY_ROWS));
    }

    @Test
    void staysSmallWhenEveryLineHasFieldsOfItsOwn() {
        // Given
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            lines.append("{\"number\":\"")
                    .append(i)
                    .append("\",\"displayName\":\"王\",\"x")
                    .append(i)
                    .append("\":1}\n");
        }

        // When
        Parsed<Person> parsed = ndjson(lines.toString());

        // Then
        assertThat(parsed.faults().count()).isEqualTo(3_000);
        assertThat(parsed.faults().first()).hasSize(RowFaults.KEPT);
    }

    @Test
    void shortensWhatItQuotes() {
        RowFault fault = new RowFault(1, "a", Refusal.of(ImportProblem.TOO_LONG), "𠮷".repeat(61));

        assertThat(fault.value()).isEqualTo("𠮷".repeat(60) + "…");
    }

    @Test
    void everyReasonHasASentenceInBothLanguages() {
        ProblemCatalogue catalogue = new ProblemCatalogue();
        for (Language language : Language.values()) {
            for (ImportProblem problem : ImportProblem.values()) {
                assertThat(catalogue.title(problem, language, Map.of())).doesNotContain("IMP-");
            }
            for (SheetProblem problem : SheetProblem.values()) {
                assertThat(catalogue.title(problem, language, Map.of())).doesNotContain("IMP-");
            }
        }
    }

    @Test
    void readsFiftyThousandRowsInAFewSeconds() throws IOException {
        // Given
        StringBuilder csv = new StringBuilder("number,displayName,since\n");
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(xlsx, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("people");
            sheet.value(0, 0, "编号");
            sheet.value(0, 1, "姓名");
            for (int row = 1; row <= 50_000; row++) {
                csv.append("P").append(row).append(",姓名").append(row).append(",2026-05-22\n");
                sheet.value(row, 0, "P" + row);
                sheet.value(row, 1, "姓名" + row);
            }
        }

        // When
        Duration ofCsv = timed(() -> csv(csv.toString()));
        Duration ofXlsx = timed(() -> PLAN.read(xlsx.toByteArray(), SheetFormat.XLSX));

        // Then
        assertThat(ofCsv).isLessThan(Duration.ofSeconds(8));
        assertThat(ofXlsx).isLessThan(Duration.ofSeconds(8));
    }

    /// Of the processor's time, whatever else the machine does meanwhile.
    private static Duration timed(Supplier<Parsed<Person>> reading) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Parsed<Person> parsed = reading.get();
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertThat(parsed.faults().first()).isEmpty();
        assertThat(parsed.rows()).hasSize(50_000);
        return taken;
    }

    private static Parsed<Person> csv(String text) {
        return PLAN.read(text.getBytes(UTF_8), SheetFormat.CSV);
    }

    private static Parsed<Person> ndjson(String text) {
        return PLAN.read(text.getBytes(UTF_8), SheetFormat.NDJSON);
    }
}
