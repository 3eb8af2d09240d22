package org.campusfrontline.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.junit.jupiter.api.Test;

class CellParsersTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void readsDaysAsPeopleWriteThem() {
        for (String text :
                new String[] {"2026-05-02", "2026-5-2", "2026/5/2", "2026.5.2", "2026年5月2日", "2026年5月2", "20260502"}) {
            assertThat(CellParsers.day().parse(text)).as(text).isEqualTo(Outcome.done(LocalDate.of(2026, 5, 2)));
        }
    }

    @Test
    void refusesDaysThatDoNotExist() {
        for (String text : new String[] {"2026-02-29", "2026-13-01", "20260532", "22-5-2026", "46164", "明天"}) {
            assertThat(CellParsers.day().parse(text)).as(text).isEqualTo(Outcome.refused(ImportProblem.NOT_A_DAY));
        }
    }

    @Test
    void readsTimesInTheirZone() {
        Outcome<Instant> expected = Outcome.done(Instant.parse("2026-05-22T00:30:00Z"));
        for (String text : new String[] {
            "2026-05-22T08:30:00+08:00",
            "2026-05-22T00:30:00Z",
            "2026-05-22 00:30:00Z",
            "2026-05-22T08:30",
            "2026/5/22 8:30",
            "2026年5月22日 8：30",
            "2026-05-22 08:30:00.0"
        }) {
            assertThat(CellParsers.instant(SHANGHAI).parse(text)).as(text).isEqualTo(expected);
        }
        assertThat(CellParsers.instant(SHANGHAI).parse("2026-05-22"))
                .isEqualTo(Outcome.done(Instant.parse("2026-05-21T16:00:00Z")));
    }

    @Test
    void refusesTimesThatDoNotExist() {
        for (String text : new String[] {"2026-05-22 24:00", "2026-05-22 8", "8:30", "2026-02-30 08:00", "soon"}) {
            assertThat(CellParsers.instant(SHANGHAI).parse(text))
                    .as(text)
                    .isEqualTo(Outcome.refused(ImportProblem.NOT_A_TIME));
        }
    }

    @Test
    void readsYesAndNoInBothLanguages() {
        assertThat(CellParsers.yesOrNo().parse("是")).isEqualTo(Outcome.done(true));
        assertThat(CellParsers.yesOrNo().parse("TRUE")).isEqualTo(Outcome.done(true));
        assertThat(CellParsers.yesOrNo().parse("否")).isEqualTo(Outcome.done(false));
        assertThat(CellParsers.yesOrNo().parse("0")).isEqualTo(Outcome.done(false));
        assertThat(CellParsers.yesOrNo().parse("maybe")).isEqualTo(Outcome.refused(ImportProblem.NOT_YES_OR_NO));
    }

    @Test
    void holdsTheLengthOfATextInSignsNotUnits() {
        assertThat(CellParsers.text(2).parse("𠮷𠮷")).isEqualTo(Outcome.done("𠮷𠮷"));
        assertThat(CellParsers.text(2).parse("三个字")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void refusesSignsThatDeceiveOrCannotBeStored() {
        for (String text : new String[] {"a\u0007b", "a\u202Eb", "a\nb", "a\uD800b", "a\u2066b"}) {
            assertThat(CellParsers.text(9).parse(text)).isEqualTo(Outcome.refused(ImportProblem.BAD_SIGN));
        }
    }

    @Test
    void findsChoicesByAnySpelling() {
        CellParser<Integer> parser = CellParsers.oneOf(Map.of("STUDENT_UNION", 1, "学生会", 1, "CLUB", 2));

        assertThat(parser.parse("student-union")).isEqualTo(Outcome.done(1));
        assertThat(parser.parse("学 生 会")).isEqualTo(Outcome.done(1));
        assertThat(parser.parse("clubs")).isInstanceOf(Outcome.Refused.class);
    }
}
