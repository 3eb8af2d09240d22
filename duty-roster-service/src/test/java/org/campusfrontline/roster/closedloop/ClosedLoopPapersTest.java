package org.campusfrontline.roster.closedloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.unit;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.plan.Solved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What hangs on the wall of a roster solved while people are in a loop: that they are not available, never
/// why.
@CampusTest
class ClosedLoopPapersTest {

    private static final LocalDate TODAY = Loops.today();
    private static final int SECONDS = 4;
    private static final Pattern PHASES = Pattern.compile(
            "isolat|quarantin|in.loop|closed.?loop|health.?watch|\\brest\\b|隔离|闭环|健康监测|休整", Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGN = Pattern.compile("&#x(\\p{XDigit}+);");

    @TempDir
    Path folder;

    @Test
    void showsWhoIsAwayAsNotAvailableAndNothingElse() throws IOException {
        // Given: two people are in the loop on the first day, then isolated for three, watched for one and at rest
        Campus.Unit unit = unit(5);
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 2, 3, 1, 1), 0);
        Loops.plan(unit, loop, TODAY, 2);
        String period = Plans.period(unit, TODAY.plusDays(1), 7);
        List<Map<String, Object>> cover =
                IntStream.range(0, 7).mapToObj(ClosedLoopPapersTest::cover).toList();
        Campus.replace(unit, period, "cover", cover).then().statusCode(200);

        // When
        String roster = Solved.roster(unit, period, SECONDS);
        List<String> english = drawn(unit, roster, "en");
        List<String> chinese = drawn(unit, roster, "zh-CN");
        List<String> tables = List.of(table(unit, roster, "en"), table(unit, roster, "zh-CN"));

        // Then: five days of two people, and once what the sign means
        assertThat(english).allSatisfy(chart -> {
            assertThat(chart).contains("not available");
            assertThat(hatched(chart)).isEqualTo(5 * 2 + 1);
        });
        assertThat(chinese).allSatisfy(chart -> {
            assertThat(chart).contains("不可排班");
            assertThat(hatched(chart)).isEqualTo(5 * 2 + 1);
        });
        List<String> all = new ArrayList<>(english);
        all.addAll(chinese);
        all.addAll(tables);
        assertThat(all)
                .hasSize(6)
                .allSatisfy(text -> assertThat(text).contains("人员 "))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(PHASES));
    }

    private static Map<String, Object> cover(int day) {
        return Map.of(
                "date",
                TODAY.plusDays(1 + day).toString(),
                "shift",
                "D",
                "wanted",
                1,
                "underWeight",
                100,
                "overWeight",
                1);
    }

    /// The chart as a picture and as a page.
    private static List<String> drawn(Campus.Unit unit, String roster, String language) {
        return List.of("image/svg+xml", "text/html").stream()
                .map(type -> {
                    Response chart =
                            as(unit.planner(), language).accept(type).get("/rosters/" + roster + "/wall-chart");
                    chart.then().statusCode(200).contentType(type);
                    return chart.asString();
                })
                .toList();
    }

    private static int hatched(String chart) {
        return chart.split("<rect [^>]*url\\(#[^)]*na\\)", -1).length - 1;
    }

    /// All parts of the workbook as text, with the signs that it names by number.
    private String table(Campus.Unit unit, String roster, String language) throws IOException {
        Response table = as(unit.planner(), language).get("/rosters/" + roster + "/table");
        table.then().statusCode(200);
        Path file = Files.write(folder.resolve(language + ".xlsx"), table.asByteArray());
        StringBuilder text = new StringBuilder();
        try (ZipFile book = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(book.entries())) {
                text.append(new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return SIGN.matcher(text).replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }
}
