package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {

    @Test
    void drawsNoneThatAnotherPlans() {
        // Given
        Windows windows = new Windows(40, 30, 7);
        List<Window> taken = new ArrayList<>();

        // When
        for (int draw = 0; draw < 200; draw++) {
            windows.take().ifPresent(taken::add);
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
        Window others = windows.take().orElseThrow();

        // When
        for (int draw = 0; draw < 50; draw++) {
            Window window = windows.take().orElseThrow();
            windows.giveBack(window, 5, Duration.ofSeconds(15));

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

    private static void inVain(Windows windows, int times) {
        for (int time = 0; time < times; time++) {
            windows.giveBack(Window.of(0, 6), 0, Duration.ofSeconds(15));
        }
    }

    @Test
    void goesOnWithAsManyWeeksWhereSomethingIsGainedNowAndThen() {
        // Given
        Windows windows = new Windows(40, 56, 7);

        // When
        for (int draw = 0; draw < 60; draw++) {
            windows.giveBack(Window.of(0, 6), draw % 6, Duration.ofSeconds(15));
        }

        // Then
        assertThat(longest(windows)).isEqualTo(21);
    }

    /// Days, of many that are drawn.
    private static int longest(Windows windows) {
        int longest = 0;
        for (int draw = 0; draw < 100; draw++) {
            Window window = windows.take().orElseThrow();
            longest = Math.max(longest, window.length());
            windows.giveBack(window, 1, Duration.ofSeconds(15));
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
            Window window = windows.take().orElseThrow();
            drawn.add(window);
            windows.giveBack(window, 5, Duration.ofSeconds(15));
        }

        // Then
        assertThat(drawn).allSatisfy(window -> assertThat(window.length()).isIn(7, 14, 21));
        assertThat(drawn)
                .anyMatch(window -> window.days().length() - window.days().nextSetBit(0) > window.length())
                .anyMatch(window -> window.days().length() - window.days().nextSetBit(0) == 14);
    }

    @Test
    void drawsAllDaysWhereThereAreFewerThanAWeek() {
        assertThat(new Windows(40, 5, 7).take()).contains(Window.of(0, 4));
    }

    @Test
    void plansMorePeopleWhereTheLastTookNotLongAndFewerWhereTheyDid() {
        // Given
        Windows windows = new Windows(40, 28, 7);
        Window week = Window.of(0, 6);
        int before = windows.people(week);

        // When
        windows.giveBack(week, 5, Duration.ofSeconds(10));

        // Then
        assertThat(windows.people(week)).isEqualTo(before);

        // When
        windows.giveBack(week, 5, Duration.ofSeconds(9));
        int more = windows.people(week);
        windows.giveBack(week, 5, Duration.ofSeconds(61));

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
            windows.giveBack(all, 5, Duration.ofSeconds(1));
        }

        // Then
        assertThat(windows.people(all)).isEqualTo(40);
    }
}
