package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Twenty times three people on three days: each of the three works two days on a duty of their own or, for 30, none,
/// and any two have one day in common, where a second person costs 100. In shares each works half of the time, and all
/// cost 20 times 45; in whole lines one of three works.
class DiveTest {

    private static final int DAYS = 3;
    private static final int TEAMS = 20;
    private static final long FREE = 30;
    private static final long IN_SHARES = 900;
    private static final long IN_WHOLE_LINES = 1200;
    private static final List<Integer> PEOPLE =
            IntStream.range(0, DAYS * TEAMS).boxed().toList();
    private static final Demand DEMAND = Demand.all(Places.of(
            DAYS,
            TEAMS,
            IntStream.range(0, DAYS * TEAMS)
                    .mapToObj(place ->
                            new Places.Place(place % DAYS, List.of(place / DAYS), CoverCost.NOTHING.with(1, 0, 100)))
                    .toList()));

    @BeforeAll
    static void loadLibrary() {
        Loader.loadNativeLibraries();
    }

    private static Column line(int person, boolean works) {
        int[] line = new int[DAYS];
        Arrays.fill(line, person / DAYS);
        line[works ? (person + 2) % DAYS : 0] = -1;
        if (!works) {
            Arrays.fill(line, -1);
        }
        return new Column(person, line, works ? 0 : FREE);
    }

    private static Searches.Found cheapest(int person, double[][] worth) {
        Column best = Stream.of(line(person, true), line(person, false))
                .min(Comparator.comparingDouble(column -> column.reduced(worth)))
                .orElseThrow();
        return found(best, worth);
    }

    private static Searches.Found found(Column column, double[][] worth) {
        return new Searches.Found(column.person(), List.of(column), column.reduced(worth));
    }

    private static List<Searches.Found> search(List<Integer> people, double[][] worth, BooleanSupplier stopped) {
        return people.stream().map(person -> cheapest(person, worth)).toList();
    }

    private static List<Column> lines() {
        return PEOPLE.stream()
                .flatMap(person -> Stream.of(line(person, true), line(person, false)))
                .toList();
    }

    @Test
    void takesBackLinesThatDoNotGoTogether() {
        // Given
        Dive dive = new Dive(DEMAND, DiveTest::search, 1, Duration.ofSeconds(20), () -> false);

        // When
        List<Column> plan = dive.of(PEOPLE, lines());

        // Then
        assertThat(plan).extracting(Column::person).containsExactlyInAnyOrderElementsOf(PEOPLE);
        assertThat(DEMAND.cost(plan)).isEqualTo(IN_WHOLE_LINES);
    }

    @Test
    void takesBackTheLastLinesToo() {
        // Given the first team alone may work, so that all others have their line when these three get one
        Searches search = (people, worth, stopped) -> people.stream()
                .map(person -> person < DAYS ? cheapest(person, worth) : found(line(person, false), worth))
                .toList();
        List<Column> lines = lines().stream()
                .filter(column -> column.person() < DAYS || column.cost() == FREE)
                .toList();

        // When
        List<Column> plan = new Dive(DEMAND, search, 1, Duration.ofSeconds(20), () -> false).of(PEOPLE, lines);

        // Then
        assertThat(DEMAND.cost(plan)).isEqualTo((PEOPLE.size() - 1) * FREE);
    }

    @Test
    void findsNothingThatCostsAsMuchAsThePresentPlan() {
        // Given
        Dive dive = new Dive(DEMAND, DiveTest::search, 1, Duration.ofSeconds(20), () -> false);

        // When / Then
        assertThat(dive.of(PEOPLE, lines(), IN_SHARES)).isEmpty();
        assertThat(dive.of(PEOPLE, lines(), IN_WHOLE_LINES)).isEmpty();
        assertThat(DEMAND.cost(dive.of(PEOPLE, lines(), IN_WHOLE_LINES + 1))).isEqualTo(IN_WHOLE_LINES);
    }

    @Test
    void generationAsksThePricesThatItBeginsWithFirst() {
        try (LineProgram program = new LineProgram(DEMAND, PEOPLE)) {
            // Given
            PEOPLE.forEach(person -> program.add(line(person, false)));
            double[] prices = IntStream.range(0, DEMAND.size())
                    .mapToDouble(place -> -20 - place)
                    .toArray();
            List<double[][]> asked = new ArrayList<>();
            Searches heard = (people, worth, stopped) -> {
                asked.add(worth);
                return search(people, worth, stopped);
            };
            ColumnGeneration generation = new ColumnGeneration(DEMAND, PEOPLE, program, heard, 1, bound -> {})
                    .from(prices, Double.NEGATIVE_INFINITY);

            // When
            generation.run(Long.MAX_VALUE, 1000, () -> false);

            // Then
            assertThat(asked.getFirst()).isDeepEqualTo(DEMAND.places().worth(prices));
            assertThat(Math.round(program.value())).isEqualTo(IN_SHARES);
            assertThat(Math.round(generation.bound())).isEqualTo(IN_SHARES);
        }
    }

    @Test
    void pricesWithinAWindowAreThoseOfItsPlaces() {
        // Given
        Places places = DEMAND.places();
        double[] prices =
                IntStream.range(0, places.size()).mapToDouble(place -> place).toArray();
        Window middle = Window.of(1, 1);

        // When
        double[][] worth = places.within(middle).worth(places.within(middle, prices));

        // Then
        assertThat(worth[1]).containsExactly(places.worth(prices)[1]);
        assertThat(worth[0]).containsOnly(0);
    }
}
