package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Five of twenty people are wanted on the one duty of the one day, each missing costs 100, and working costs 10.
class BlockDiveTest {

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final List<Integer> PEOPLE = IntStream.range(0, 20).boxed().toList();
    private static final Demand FIVE_WANTED =
            Demand.all(Places.of(1, 1, List.of(new Places.Place(0, List.of(0), CoverCost.NOTHING.with(5, 100, 0)))));

    @BeforeAll
    static void loadLibrary() {
        Loader.loadNativeLibraries();
    }

    private static Column line(int person, int duty) {
        return new Column(person, new int[] {duty}, duty < 0 ? 0 : 10);
    }

    private static List<Searches.Found> search(List<Integer> people, double[][] worth, BooleanSupplier stopped) {
        boolean works = worth[0][0] > 10;
        return people.stream()
                .map(person ->
                        new Searches.Found(person, List.of(line(person, works ? 0 : -1)), works ? 10 - worth[0][0] : 0))
                .toList();
    }

    private static LineProgram program() {
        LineProgram program = new LineProgram(FIVE_WANTED, PEOPLE);
        PEOPLE.forEach(person -> List.of(-1, 0).forEach(duty -> program.add(line(person, duty))));
        return program;
    }

    private static List<Column> dive(LineProgram program, Duration time) {
        return new BlockDive(FIVE_WANTED, BlockDiveTest::search, 1, time, () -> false).of(PEOPLE, program);
    }

    @Test
    void givesEverybodyALine() {
        try (LineProgram program = program()) {
            // When
            List<Column> plan = dive(program, TIME);

            // Then
            assertThat(plan).extracting(Column::person).containsExactlyInAnyOrderElementsOf(PEOPLE);
            assertThat(FIVE_WANTED.cost(plan)).isEqualTo(50);
        }
    }

    @Test
    void givesEverybodyALineWithoutTime() {
        try (LineProgram program = program()) {
            assertThat(dive(program, Duration.ZERO))
                    .extracting(Column::person)
                    .containsExactlyInAnyOrderElementsOf(PEOPLE);
        }
    }

    @Test
    void diveAmongAllGivesEverybodyALineWithoutTime() {
        try (LineProgram program = program()) {
            // When
            List<Column> plan = new Dive(FIVE_WANTED, BlockDiveTest::search, 1, Duration.ZERO, () -> false)
                    .of(PEOPLE, program.columns());

            // Then
            assertThat(plan).extracting(Column::person).containsExactlyInAnyOrderElementsOf(PEOPLE);
        }
    }

    @Test
    void diveEndsAsSoonAsNoPlanCanBeCheapEnough() {
        try (LineProgram program = program()) {
            // Given
            Dive dive = new Dive(FIVE_WANTED, BlockDiveTest::search, 1, TIME, () -> false);

            // When
            List<Column> dear = dive.of(PEOPLE, program.columns(), 50);
            List<Column> cheap = dive.of(PEOPLE, program.columns(), 51);

            // Then
            assertThat(dear).isEmpty();
            assertThat(FIVE_WANTED.cost(cheap)).isEqualTo(50);
        }
    }

    @Test
    void linesExceedWhatTheProgramAsksByWhatTheyCostMore() {
        try (LineProgram program = program()) {
            // Given
            program.solve();
            LineExcess excess = LineExcess.of(program, FIVE_WANTED.places(), PEOPLE.size());
            List<Column> plan = PEOPLE.stream()
                    .map(person -> new Column(person, new int[] {person < 5 ? 0 : -1}, person < 5 ? 10 + person : 0))
                    .toList();

            // Then
            assertThat(Arrays.stream(excess.of(plan)).mapToLong(Math::round))
                    .hasSize(20)
                    .startsWith(0L, 1L, 2L, 3L, 4L, 0L);
            assertThat(excess.prices()).containsExactly(program.prices());
            assertThat(LineExcess.unknown(20).of(plan)).hasSize(20).containsOnly(0);
            assertThat(LineExcess.unknown(20).prices()).isEmpty();
        }
    }

    @Test
    void hasNoPlanWhereSomebodyHasNoLine() {
        try (LineProgram program = new LineProgram(FIVE_WANTED, PEOPLE)) {
            assertThat(dive(program, TIME)).isEmpty();
        }
    }
}
