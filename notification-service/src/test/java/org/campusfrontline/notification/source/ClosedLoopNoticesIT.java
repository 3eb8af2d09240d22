package org.campusfrontline.notification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class ClosedLoopNoticesIT {

    private static final Map<String, String> DAYS = Map.of(
            "start", "2022-11-13T16:00:00Z", "end", "2022-11-27T16:00:00Z", "availableFrom", "2022-12-06T16:00:00Z");
    private static final Map<String, String> BEFORE = Map.of(
            "previousStart", "2022-11-12T16:00:00Z",
            "previousEnd", "2022-11-26T16:00:00Z",
            "previousAvailableFrom", "2022-12-09T16:00:00Z");
    private final Mailbox mailbox = Mailbox.fresh();

    @Test
    void tellsDaysThatAreNewThenOthersThenNone() {
        // Given
        String stay = UUID.randomUUID().toString();
        TestEvent planned = changed(stay, 1, DAYS, Map.of());

        // When
        TestTopics.publish(planned, planned, changed(stay, 2, DAYS, BEFORE), changed(stay, 3, Map.of(), BEFORE));
        mailbox.await(3);

        // Then
        assertThat(mailbox.kinds())
                .containsExactlyInAnyOrder("LOOP_DATES_PLANNED", "LOOP_DATES_CHANGED", "LOOP_DATES_WITHDRAWN");
        assertThat(mailbox.<String>all("body"))
                .anySatisfy(body -> assertThat(body)
                        .contains("2022-11-13 00:00", "2022-12-10 00:00", "2022-11-14 00:00", "2022-12-07 00:00"));
        assertThat(mailbox.<String>all("body")).noneMatch(body -> body.contains("{"));
        assertThat(mailbox.<String>all("target.id")).containsOnly(stay);
    }

    @Test
    void tellsAnotherBuildingInBothLanguagesWhereTheDaysStay() {
        // Given
        String stay = UUID.randomUUID().toString();
        Map<String, String> same = Map.of(
                "previousStart", "2022-11-13T16:00:00Z",
                "previousEnd", "2022-11-27T16:00:00Z",
                "previousAvailableFrom", "2022-12-06T16:00:00Z");
        Map<String, String> moved = new LinkedHashMap<>(same);
        moved.putAll(Map.of(
                "building", "3 号楼",
                "previousBuilding", "3 号楼",
                "buildingAfter", "9 号楼",
                "previousBuildingAfter", "8 号楼"));
        TestEvent other = changed(stay, 2, DAYS, moved);

        // When
        TestTopics.publish(other, other, changed(stay, 3, DAYS, same));
        mailbox.await(2);
        List<String> chinese = mailbox.all("body");
        mailbox.speaks("en", 1);
        mailbox.awaitLanguage("en");

        // Then
        assertThat(mailbox.kinds()).containsExactlyInAnyOrder("LOOP_BUILDING_CHANGED", "LOOP_COURSE_CHANGED");
        assertThat(chinese)
                .anySatisfy(body -> assertThat(body)
                        .contains("2022-11-14 00:00", "出环后住处由 8 号楼 调整为 9 号楼。")
                        .doesNotContain("3 号楼"));
        assertThat(mailbox.<String>all("body"))
                .anySatisfy(body -> assertThat(body)
                        .contains("After it you live in 9 号楼 instead of 8 号楼.")
                        .doesNotContain("3 号楼"));
    }

    @Test
    void tellsTheBuildingsOfNewDays() {
        // Given
        String stay = UUID.randomUUID().toString();

        // When
        TestTopics.publish(changed(stay, 1, DAYS, Map.of("building", "3 号楼", "buildingAfter", "9 号楼")));
        mailbox.await(1);

        // Then
        assertThat(mailbox.<String>all("body"))
                .singleElement()
                .satisfies(body -> assertThat(body).endsWith("在环期间住 3 号楼。出环后住 9 号楼。"));
    }

    private TestEvent changed(String stay, long version, Map<String, String> days, Map<String, String> before) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("stay", stay);
        body.put("person", mailbox.person());
        body.put("nameZh", "食堂闭环");
        body.put("nameEn", "Canteen loop");
        body.putAll(days);
        body.putAll(before);
        body.put("version", version);
        return TestEvent.of("roster.closed-loop.v1", "closed-loop-dates-changed", stay, version, body);
    }
}
