package org.campusfrontline.roster.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.campusfrontline.platform.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class WallChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Sheet.Heading HEADING = new Sheet.Heading("East gate duty", "Security", "roster 1");

    @Test
    void showsTitleUnitPeopleAndDays() {
        // When
        List<String> texts = texts(svg(week("Li Wei", Set.of()), Language.EN));

        // Then
        assertThat(texts)
                .contains("East gate duty", "Security · 30 November 2026 – 6 December 2026 · roster 1", "Li Wei")
                .contains("November 2026", "December 2026", "30", "6", "Mo", "Su");
    }

    @Test
    void speaksChinese() {
        List<String> texts = texts(svg(week("李伟", Set.of()), Language.ZH_CN));
        assertThat(texts).contains("李伟", "人员", "不可排班", "缺员", "2026年12月", "一", "日");
    }

    @Test
    void drawsEachDutyOnceAndSumsTheHours() {
        // When: a week of D on the first two days and N on the third
        Document chart = svg(week("Li Wei", Set.of()), Language.EN);

        // Then
        assertThat(uses(chart, "#b0s0")).hasSize(2);
        assertThat(uses(chart, "#b0s1")).hasSize(1);
        assertThat(texts(chart)).contains("26.5");
    }

    @Test
    void namesTheTimesOfShiftsAlsoBeyondMidnight() {
        List<String> texts = texts(svg(week("Li Wei", Set.of()), Language.EN));
        assertThat(texts).contains("D 08:00–16:00", "N 20:00–06:30 next day");
    }

    @Test
    void endsAShiftAtMidnightOnItsOwnDay() {
        // Given
        Sheet.ShiftKind late = new Sheet.ShiftKind("L", LocalTime.of(16, 0), 480, List.of(0));
        Sheet sheet = new Sheet(HEADING, MONDAY, 1, List.of(late), List.of(), Set.of());

        // Then
        assertThat(texts(svg(sheet, Language.EN))).contains("L 16:00–00:00");
    }

    @Test
    void marksADayWithOnePersonTooFewAndNoOther() {
        // When: D wants one each day, present on the first two; N wants one on the third and has it
        Document chart = svg(week("Li Wei", Set.of()), Language.EN);

        // Then
        assertThat(texts(chart).stream().filter("0/1"::equals)).hasSize(5);
        assertThat(texts(chart).stream().filter("1/1"::equals)).hasSize(3);
        assertThat(elements(chart, "text", "dateshort").stream().map(Element::getTextContent))
                .containsExactly("3", "4", "5", "6");
    }

    @Test
    void shadesDaysOffOfTheCalendarWhicheverWeekdaysTheyAre() {
        // When
        List<Element> shaded = elements(svg(week("Li Wei", Set.of()), Language.EN), "rect", "dayoff");

        // Then: a Wednesday, the Sunday but not the Saturday before it, and the legend
        assertThat(shaded).hasSize(2 + 1);
        int day = number(shaded.getFirst(), "width");
        assertThat(number(shaded.get(1), "x") - number(shaded.get(0), "x")).isEqualTo(4 * day);
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    @Test
    void showsNotAvailableWithoutAReasonAndNotUnderADuty() {
        // When: the first day is worked all the same
        String chart = new WallChart(week("Li Wei", Set.of(0, 4)), Language.EN).svg();

        // Then
        assertThat(chart.split("url\\(#b0na\\)", -1))
                .as("one day and the legend")
                .hasSize(2 + 1);
        assertThat(chart.toLowerCase()).contains("not available").doesNotContain("isolation", "leave", "sick");
    }

    @Test
    void escapesWhateverPeopleTyped() {
        // Given
        String odd = "<script>alert('x')</script>&\"\u0000";
        Sheet.Heading heading = new Sheet.Heading(odd, odd, odd);
        Sheet.ShiftKind shift = new Sheet.ShiftKind("<b>", LocalTime.NOON, 60, List.of(1));
        Sheet sheet = new Sheet(
                heading,
                MONDAY,
                1,
                List.of(shift),
                List.of(new Sheet.PersonLine("<i>&", List.of(0), Set.of())),
                Set.of());

        // When
        WallChart chart = new WallChart(sheet, Language.EN);

        // Then
        assertThat(texts(parsed(chart.svg()))).contains("<i>&", "<b>");
        assertThat(chart.html())
                .doesNotContain("<script", "<i>", "<b>")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;\uFFFD");
    }

    @Test
    void cutsNamesThatAreTooLong() {
        String name = "A name that goes on and on";
        assertThat(texts(svg(week(name, Set.of()), Language.EN))).contains("A name that goes…");
        assertThat(texts(svg(week("名字很长很长很长很长很长很长", Set.of()), Language.EN))).contains("名字很长很长很长…");
    }

    @Test
    void partsLongPeriodsIntoFourWeeks() {
        // Given
        int days = 57;
        Sheet.ShiftKind shift = new Sheet.ShiftKind("D", LocalTime.of(8, 0), 480, Collections.nCopies(days, 0));
        Sheet.PersonLine person = new Sheet.PersonLine("Li Wei", Collections.nCopies(days, 0), Set.of());
        Sheet sheet = new Sheet(HEADING, MONDAY, days, List.of(shift), List.of(person), Set.of());

        // When
        Document chart = svg(sheet, Language.EN);

        // Then
        assertThat(uses(chart, "#b0s0")).hasSize(28);
        assertThat(uses(chart, "#b2s0")).hasSize(1);
        assertThat(new WallChart(sheet, Language.EN).html().split("<section>", -1))
                .hasSize(3 + 1);
    }

    private static Sheet week(String name, Set<Integer> notAvailable) {
        Sheet.ShiftKind day = new Sheet.ShiftKind("D", LocalTime.of(8, 0), 480, List.of(1, 1, 0, 1, 1, 1, 1));
        Sheet.ShiftKind night = new Sheet.ShiftKind("N", LocalTime.of(20, 0), 630, List.of(0, 0, 1, 1, 0, 0, 0));
        List<Integer> shifts = new ArrayList<>(Collections.nCopies(7, Sheet.FREE));
        shifts.set(0, 0);
        shifts.set(1, 0);
        shifts.set(2, 1);
        return new Sheet(
                HEADING,
                MONDAY,
                7,
                List.of(day, night),
                List.of(new Sheet.PersonLine(name, shifts, notAvailable)),
                Set.of(2, 6));
    }

    private static Document svg(Sheet sheet, Language language) {
        return parsed(new WallChart(sheet, language).svg());
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("the chart is not XML", e);
        }
    }

    private static List<String> texts(Document chart) {
        return elements(chart, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> uses(Document chart, String what) {
        return elements(chart, "use").stream()
                .filter(use -> use.getAttribute("href").equals(what))
                .toList();
    }

    private static List<Element> elements(Document chart, String name, String style) {
        return elements(chart, name).stream()
                .filter(element -> element.getAttribute("class").equals(style))
                .toList();
    }

    private static List<Element> elements(Document chart, String name) {
        NodeList nodes = chart.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
