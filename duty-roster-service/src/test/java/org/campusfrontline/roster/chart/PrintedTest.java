package org.campusfrontline.roster.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.paper.CampusFont;
import org.junit.jupiter.api.Test;

/// Wall charts and pocket cards as PDF, read back by a library that shares no code with the one that wrote them.
class PrintedTest {

    private static final CampusFont FONT = new CampusFont();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final List<PocketCards.Desk> DESKS = List.of(new PocketCards.Desk("东校区", "0531-8836 1110"));

    @Test
    void printsTheWallChartInChineseOnSheetsA3() throws IOException {
        // Given
        WallChart chart = new WallChart(sheet(MONDAY, 28, 73), Language.ZH_CN);

        // When
        byte[] pdf = chart.pdf(FONT);

        // Then
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A3.getHeight(), within());
                assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A3.getWidth(), within());
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            String first = text(document, 1);
            assertThat(first)
                    .contains("东门值守", "保卫处", "人员 1–24 / 73", "陈志远0", "到岗覆盖", "N 20:00–08:00 次日", "不可排班")
                    .doesNotContain("陈志远24");
            assertThat(text(document, 3)).contains("陈志远72", "人员 49–73 / 73");
        }
    }

    @Test
    void printsEverybodyOfAWallChartOnce() throws IOException {
        byte[] pdf = new WallChart(sheet(MONDAY, 7, 110), Language.EN).pdf(FONT);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String all = new PDFTextStripper().getText(document);
            assertThat(IntStream.range(0, 110))
                    .allSatisfy(person ->
                            assertThat(all.split("陈志远" + person + "\\b", -1)).hasSize(2));
        }
    }

    @Test
    void namesLettersThatTheFontLacks() throws IOException {
        // Given
        Sheet.PersonLine person =
                new Sheet.PersonLine("Petrovi\u0107\uD83D\uDE00", Collections.nCopies(7, 0), Set.of());
        Sheet sheet = new Sheet(heading(), MONDAY, 7, List.of(kind("D", 8, 480, 7)), List.of(person), Set.of());

        // When
        byte[] pdf = new WallChart(sheet, Language.EN).pdf(FONT);

        // Then
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document, 1)).contains("〓", "U+1F600");
        }
    }

    @Test
    void printsEightPocketCardsToASheetA4() throws IOException {
        // When
        byte[] pdf = cards(sheet(MONDAY, 28, 9), IntStream.range(0, 9).boxed().toList(), Language.ZH_CN)
                .pdf(FONT);

        // Then
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within());
            assertThat(text(document, 1)).contains("陈志远0", "陈志远7", "值班电话 东校区 0531-8836 1110", "D 08:00–16:00");
            assertThat(text(document, 2)).contains("陈志远8").doesNotContain("陈志远7");
        }
    }

    @Test
    void showsEachDutyOfThePersonAndNobodyElses() {
        // Given
        Sheet sheet = sheet(MONDAY, 28, 3);

        // When
        String card = cards(sheet, List.of(1), Language.EN).svg();

        // Then
        int duties = Math.toIntExact(sheet.people().get(1).shifts().stream()
                .filter(shift -> shift != Sheet.FREE)
                .count());
        assertThat(card.split("class=\"label\"", -1))
                .as("duties and two signs of the legend")
                .hasSize(duties + 2 + 1);
        assertThat(card).contains("陈志远1", ">11/30<", ">12/1<").doesNotContain("陈志远0", "陈志远2", "not available");
    }

    @Test
    void partsLongPeriodsIntoSeveralCardsThatLoseNoDay() {
        // Given: it begins on a Wednesday and touches fifteen weeks
        LocalDate wednesday = MONDAY.plusDays(2);
        Sheet sheet = sheet(wednesday, 101, 1);

        // When
        List<Card> cards = Card.of(sheet, Words.of(Language.EN), 0, List.of());

        // Then
        assertThat(cards).hasSize(3).allSatisfy(card -> assertThat(card.weeks()).isEqualTo(5));
        List<LocalDate> days = new ArrayList<>();
        cards.forEach(card -> card.first().datesUntil(card.last().plusDays(1)).forEach(days::add));
        assertThat(days).isEqualTo(wednesday.datesUntil(wednesday.plusDays(101)).toList());
    }

    @Test
    void escapesWhateverPeopleTyped() {
        Sheet.PersonLine person = new Sheet.PersonLine("<i>&", List.of(0), Set.of());
        Sheet sheet = new Sheet(heading(), MONDAY, 1, List.of(kind("D", 8, 480, 1)), List.of(person), Set.of());
        List<PocketCards.Desk> desks = List.of(new PocketCards.Desk("<b>", "110"));

        assertThat(new PocketCards(sheet, List.of(0), desks, Language.EN).html())
                .contains("&lt;i&gt;&amp;", "&lt;b&gt;")
                .doesNotContain("<i>", "<b>");
    }

    private static PocketCards cards(Sheet sheet, List<Integer> people, Language language) {
        return new PocketCards(sheet, people, DESKS, language);
    }

    private static Sheet sheet(LocalDate start, int days, int people) {
        List<Sheet.PersonLine> lines = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            List<Integer> shifts = new ArrayList<>();
            for (int day = 0; day < days; day++) {
                int turn = (day + person * 3) % 5;
                shifts.add(turn < 2 ? turn : Sheet.FREE);
            }
            lines.add(new Sheet.PersonLine("陈志远" + person, shifts, Set.of(days - 1)));
        }
        return new Sheet(
                heading(), start, days, List.of(kind("D", 8, 480, days), kind("N", 20, 720, days)), lines, Set.of());
    }

    private static Sheet.Heading heading() {
        return new Sheet.Heading("东门值守", "保卫处", "第 1 版，发布于 2026-11-20 16:00");
    }

    private static Sheet.ShiftKind kind(String id, int hour, int minutes, int days) {
        return new Sheet.ShiftKind(id, LocalTime.of(hour, 0), minutes, Collections.nCopies(days, 16));
    }

    private static Offset<Float> within() {
        return Offset.offset(1f);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
