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
    void drawsWeeksThatDoNotTouchToo() {
        // Given
        Windows windows = new Windows(40, 56, 7);
        List<Window> drawn = new ArrayList<>();

        // When
        for (int draw = 0; draw < 50; draw++) {
            Window window = windows.take().orElseThrow();
            drawn.add(window);
            windows.giveBack(window, Duration.ofSeconds(15));
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
        windows.giveBack(week, Duration.ofSeconds(10));

        // Then
        assertThat(windows.people(week)).isEqualTo(before);

        // When
        windows.giveBack(week, Duration.ofSeconds(9));
        int more = windows.people(week);
        windows.giveBack(week, Duration.ofSeconds(26));

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
            windows.giveBack(all, Duration.ofSeconds(1));
        }

        // Then
        assertThat(windows.people(all)).isEqualTo(40);
    }
}
