package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final long VALUE = 2100;

    private static Replanning.Result gained(long gain) {
        return new Replanning.Result(gain, false);
    }

    @Test
    void drawsNoneThatAnotherPlans() {
        // Given
        Windows windows = new Windows(40, 30, 7);
        List<Window> taken = new ArrayList<>();

        // When
        for (int draw = 0; draw < 200; draw++) {
            windows.take(VALUE).ifPresent(taken::add);
        }

        // Then
        assertThat(taken).isNotEmpty().allSatisfy(window -> {
            assertThat(window.days().length()).isBetween(1, 30);
            assertThat(taken).filteredOn(window::overlaps).containsExactly(window);
        });
        assertThat(taken.stream().mapToInt(Window::length).sum()).isGreaterThan(20);
    }

    @Test
    void findsWhatAnotherLeavesFree() {
        // Given
        Windows windows = new Windows(40, 56, 7);
        Window others = windows.take(VALUE).orElseThrow();

        // When
        for (int draw = 0; draw < 50; draw++) {
            Window window = windows.take(VALUE).orElseThrow();
            windows.giveBack(window, gained(5), Duration.ofSeconds(15), VALUE);

            // Then
            assertThat(window.overlaps(others)).isFalse();
        }
    }

    @Test
    void drawsMoreWeeksWhereSixInARowGainedNothing() {
        // Given
        Windows windows = new Windows(40, 56, 7);

        // When
        inVain(windows, 5);
        int before = longest(windows);
        inVain(windows, 6);

        // Then
        assertThat(before).isEqualTo(21);
        assertThat(longest(windows)).isEqualTo(28);
    }

    @Test
    void drawsFewerWeeksAgainWhereOneGainedNothingInALongTime() {
        // Given
        Windows windows = new Windows(40, 56, 7);
        inVain(windows, 12);
        int before = longest(windows);

        // When
        windows.giveBack(Window.of(0, 6), gained(0), Duration.ofSeconds(61), VALUE);

        // Then
        assertThat(before).isEqualTo(35);
        assertThat(longest(windows)).isEqualTo(28);

        // When
        windows.giveBack(Window.of(0, 6), gained(5), Duration.ofSeconds(61), VALUE);

        // Then
        assertThat(longest(windows)).isEqualTo(28);
    }

    private static void inVain(Windows windows, int times) {
        for (int time = 0; time < times; time++) {
            windows.giveBack(Window.of(0, 6), gained(0), Duration.ofSeconds(15), VALUE);
        }
    }

    @Test
    void goesOnWithAsManyWeeksWhereSomethingIsGainedNowAndThen() {
        // Given
        Windows windows = new Windows(40, 56, 7);

        // When
        for (int draw = 0; draw < 60; draw++) {
            windows.giveBack(Window.of(0, 6), gained(draw % 6), Duration.ofSeconds(15), VALUE);
        }

        // Then
        assertThat(longest(windows)).isEqualTo(21);
    }

    /// Days, of many that are drawn.
    private static int longest(Windows windows) {
        int longest = 0;
        for (int draw = 0; draw < 100; draw++) {
            Window window = windows.take(VALUE).orElseThrow();
            longest = Math.max(longest, window.length());
            windows.giveBack(window, gained(1), Duration.ofSeconds(15), VALUE);
        }
        return longest;
    }

    @Test
    void drawsWeeksThatDoNotTouchToo() {
        // Given
        Windows windows = new Windows(40, 56, 7);
        List<Window> drawn = new ArrayList<>();

        // When
        for (int draw = 0; draw < 50; draw++) {
            Window window = windows.take(VALUE).orElseThrow();
            drawn.add(window);
            windows.giveBack(window, gained(5), Duration.ofSeconds(15), VALUE);
        }

        // Then
        assertThat(drawn).allSatisfy(window -> assertThat(window.length()).isIn(7, 14, 21));
        assertThat(drawn)
                .anyMatch(window -> window.days().length() - window.days().nextSetBit(0) > window.length())
                .anyMatch(window -> window.days().length() - window.days().nextSetBit(0) == 14);
    }

    @Test
    void drawsNoneThatIsAtItsBestInAPlanOfThatValue() {
        // Given
        Windows windows = new Windows(2, 21, 7);
        for (int draw = 0; draw < 1000; draw++) {
            windows.take(VALUE)
                    .ifPresent(window ->
                            windows.giveBack(window, new Replanning.Result(0, true), Duration.ofSeconds(15), VALUE));
        }

        // When / Then
        assertThat(windows.take(VALUE)).isEmpty();
        assertThat(windows.take(VALUE - 1)).isPresent();
    }

    @Test
    void drawsAnewWhatIsAtItsBestForAFewOfThePeopleOnly() {
        // Given
        Windows windows = new Windows(400, 21, 7);
        for (int draw = 0; draw < 1000; draw++) {
            windows.giveBack(
                    windows.take(VALUE).orElseThrow(), new Replanning.Result(0, true), Duration.ofSeconds(15), VALUE);
        }

        // When / Then
        assertThat(windows.take(VALUE)).isPresent();
    }

    @Test
    void drawsAllDaysWhereThereAreFewerThanAWeek() {
        assertThat(new Windows(40, 5, 7).take(VALUE)).contains(Window.of(0, 4));
    }

    @Test
    void plansMorePeopleWhereTheLastTookNotLongAndFewerWhereTheyDid() {
        // Given
        Windows windows = new Windows(40, 28, 7);
        Window week = Window.of(0, 6);
        int before = windows.people(week);

        // When
        windows.giveBack(week, gained(5), Duration.ofSeconds(10), VALUE);

        // Then
        assertThat(windows.people(week)).isEqualTo(before);

        // When
        windows.giveBack(week, gained(5), Duration.ofSeconds(9), VALUE);
        int more = windows.people(week);
        windows.giveBack(week, gained(5), Duration.ofSeconds(61), VALUE);

        // Then
        assertThat(more).isGreaterThan(before);
        assertThat(windows.people(week)).isLessThan(more);
    }

    @Test
    void plansNoMorePeopleThanThereAreOnAllDays() {
        // Given
        Windows windows = new Windows(40, 28, 7);
        Window all = Window.of(0, 27);

        // When
        for (int quick = 0; quick < 50; quick++) {
            windows.giveBack(all, gained(5), Duration.ofSeconds(1), VALUE);
        }

        // Then
        assertThat(windows.people(all)).isEqualTo(40);
    }
}
