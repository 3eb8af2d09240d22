package org.campusfrontline.deploy.bench.rival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.campusfrontline.deploy.bench.published.Assignment;
import org.campusfrontline.deploy.bench.published.Count;
import org.campusfrontline.deploy.bench.published.CurtoisCase;
import org.campusfrontline.deploy.bench.published.CurtoisScore;
import org.campusfrontline.deploy.bench.published.CurtoisText;
import org.campusfrontline.deploy.bench.published.Inrc2Score;
import org.campusfrontline.deploy.bench.published.Inrc2Text;
import org.campusfrontline.deploy.bench.rival.timefold.Search;
import org.campusfrontline.deploy.bench.rival.timefold.TimefoldRival;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Instances so small that their least is known by counting every plan there is.
class RivalsTest {

    /// All of it is taken by who proves nothing.
    private static final Duration SEARCH = Duration.ofSeconds(3);

    private static final Duration PROOF = Duration.ofMinutes(2);
    private static final String CURTOIS = """
            SECTION_HORIZON
            6

            SECTION_SHIFTS
            D,480,
            N,480,D

            SECTION_STAFF
            A,D=7|N=1,2400,960,5,2,1,1
            B,D=7|N=7,2400,480,5,1,1,1

            SECTION_DAYS_OFF
            A,0

            SECTION_SHIFT_ON_REQUESTS
            B,1,D,3

            SECTION_SHIFT_OFF_REQUESTS
            A,2,D,2

            SECTION_COVER
            0,D,1,100,1
            1,D,1,100,1
            2,D,2,100,1
            3,N,1,100,1
            4,D,1,100,1
            """;
    private static final String SCENARIO = """
            SCENARIO = n001w1

            WEEKS = 1

            SKILLS = 2
            Head
            Nurse

            SHIFT_TYPES = 2
            Early (2,3)
            Night (1,2)

            FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
            Early 0
            Night 1 Early

            CONTRACTS = 1
            Full (2,4) (2,3) (2,3) 1 1

            NURSES = 1
            Ann Full 2 Head Nurse
            """;
    private static final String HISTORY = """
            HISTORY
            0 n001w1

            NURSE_HISTORY
            Ann 2 1 Night 1 4 0
            """;
    private static final String WEEK = """
            WEEK_DATA
            n001w1

            REQUIREMENTS
            Early Nurse (0,1) (0,1) (0,1) (1,1) (0,0) (0,0) (0,1)
            Night Head (0,0) (0,0) (0,0) (0,0) (0,1) (0,1) (0,1)

            SHIFT_OFF_REQUESTS = 2
            Ann Any Sun
            Ann Night Fri
            """;

    static Stream<Rival> rivals() {
        return Stream.of(
                new CpSatRival(),
                new TimefoldRival(Search.LATE),
                new TimefoldRival(Search.RUIN),
                new TimefoldRival(Search.TABU));
    }

    @ParameterizedTest
    @MethodSource("rivals")
    void findsTheLeastOfAPeriod(Rival rival) {
        // Given
        CurtoisCase instance = CurtoisText.read(CURTOIS);
        Sheet sheet = CurtoisSheet.of(instance);

        // When
        Rival.Answer answer = rival.plan(sheet, time(rival), 1).orElseThrow();

        // Then
        Count count = CurtoisScore.of(instance, sheet.assignments(answer.rows()));
        assertThat(count.broken()).isEmpty();
        assertThat(count.value()).isEqualTo(least(sheet, plan -> CurtoisScore.of(instance, plan)));
        assertThat(answer.bound()).isIn(null, count.value());
    }

    @ParameterizedTest
    @MethodSource("rivals")
    void findsTheLeastOfACompetitionInstance(Rival rival) {
        // Given
        Inrc2Text text = new Inrc2Text("n001w1_0_0", SCENARIO, HISTORY, List.of(WEEK));
        Sheet sheet = Inrc2Sheet.of(text.instance());

        // When
        Rival.Answer answer = rival.plan(sheet, time(rival), 1).orElseThrow();

        // Then
        Count count = Inrc2Score.of(text.instance(), sheet.assignments(answer.rows()));
        assertThat(count.broken()).isEmpty();
        assertThat(count.value()).isEqualTo(least(sheet, plan -> Inrc2Score.of(text.instance(), plan)));
        assertThat(answer.bound()).isIn(null, count.value());
    }

    private static Duration time(Rival rival) {
        return rival instanceof CpSatRival ? PROOF : SEARCH;
    }

    /// Of all plans that break nothing.
    private static long least(Sheet sheet, Function<List<Assignment>, Count> judge) {
        int cells = sheet.people().size() * sheet.days();
        int codes = sheet.codes().size();
        long least = Long.MAX_VALUE;
        int[][] rows = new int[sheet.people().size()][sheet.days()];
        for (long number = 0; number < (long) Math.pow(codes, cells); number++) {
            long left = number;
            for (int cell = 0; cell < cells; cell++) {
                rows[cell / sheet.days()][cell % sheet.days()] = (int) (left % codes);
                left /= codes;
            }
            Count count = judge.apply(sheet.assignments(rows));
            if (count.hard() == 0) {
                least = Math.min(least, count.value());
            }
        }
        assertThat(least).isPositive().isLessThan(Long.MAX_VALUE);
        return least;
    }
}
