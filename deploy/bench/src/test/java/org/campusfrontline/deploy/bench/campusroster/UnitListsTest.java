package org.campusfrontline.deploy.bench.campusroster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitListsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);
    private static final int DAYS = 28;
    private static final int MINUTES = 480;
    private static final List<String> PEOPLE = new CampusPeople(12, 50).of(3);

    @Test
    void wantsFewerOnDaysOff() {
        // When
        JsonNode cover = lists(Set.of(MONDAY.plusDays(4))).cover().path("items");

        // Then
        assertThat(wanted(cover, MONDAY)).isEqualTo(35);
        assertThat(wanted(cover, MONDAY.plusDays(4))).isEqualTo(29);
    }

    @Test
    void wantsNoMoreThanThePeopleMayWork() {
        // When
        UnitLists lists = lists(Set.of());
        long seats = 0;
        for (JsonNode item : lists.cover().path("items")) {
            seats += item.path("wanted").asInt();
        }
        long most = 0;
        for (JsonNode item : lists.staff().path("items")) {
            most += item.path("maxMinutes").asInt() / MINUTES;
        }

        // Then
        assertThat(seats).isBetween(most * 9 / 10, most);
    }

    @Test
    void wantsSoManyPercentOfWhatSuitsThePeople() {
        // When
        List<String> people = new CampusPeople(1, 100).of(0);
        JsonNode cover =
                new UnitLists(MONDAY, DAYS, Set.of(), people, 7, 120).cover().path("items");

        // Then
        assertThat(wanted(cover, MONDAY)).isEqualTo(36 + 26 + 21);
    }

    @Test
    void forbidsALaterShiftBeforeAnEarlierOne() {
        // When
        JsonNode shifts = lists(Set.of()).shifts().path("items");

        // Then
        assertThat(shifts.at("/0/forbiddenFollowers")).isEmpty();
        assertThat(shifts.at("/2/forbiddenFollowers").toString()).isEqualTo("[\"D\",\"L\"]");
    }

    @Test
    void drawsTheSameForOneSeedAndNoTwoWishesOfADay() {
        // When
        JsonNode wishes = lists(Set.of()).requests().path("items");

        // Then
        Set<String> days = new HashSet<>();
        wishes.forEach(wish ->
                days.add(wish.path("person").asText() + wish.path("date").asText()));
        assertThat(days).hasSize(PEOPLE.size() * 4);
        assertThat(wishes).hasSize(days.size());
        assertThat(lists(Set.of()).requests().path("items")).isEqualTo(wishes);
    }

    @Test
    void givesEveryUnitPeopleOfItsOwn() {
        // Given
        CampusPeople people = new CampusPeople(12, 50);
        Set<String> all = new HashSet<>();

        // When
        for (int unit = 0; unit < people.units(); unit++) {
            all.addAll(people.of(unit));
        }

        // Then
        assertThat(all).hasSize(600);
        assertThat(people.peopleRows().lines()).hasSize(601);
        assertThat(people.unitRows().lines()).hasSize(12);
        assertThat(people.grantRows().lines()).hasSize(12);
    }

    private static UnitLists lists(Set<LocalDate> off) {
        return new UnitLists(MONDAY, DAYS, off, PEOPLE, 7);
    }

    private static int wanted(JsonNode cover, LocalDate day) {
        int wanted = 0;
        for (JsonNode item : cover) {
            wanted += item.path("date").asText().equals(day.toString())
                    ? item.path("wanted").asInt()
                    : 0;
        }
        return wanted;
    }
}
