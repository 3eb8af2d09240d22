package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

/// Load and rest at their bounds, across changes of the clocks and ends of months.
class LoadTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final Requirement DAY = new Requirement.MostLoad(Requirement.DAY, Duration.ofHours(8));
    private static final Requirement WEEK = new Requirement.MostLoad(Requirement.WEEK, Duration.ofHours(20));
    private static final Requirement REST = new Requirement.LeastRest(Duration.ofHours(11));

    private static Engaged wall(ZoneId zone, String from, String to) {
        return new Engaged(instant(zone, from), instant(zone, to));
    }

    private static Instant instant(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static Engaged utc(String from, String to) {
        return new Engaged(Instant.parse(from), Instant.parse(to));
    }

    private static List<Refusal> refusals(Requirement requirement, Engaged shift, Engaged... others) {
        Duty duty = new Duty("night-watch", 0, shift.start(), shift.end(), List.of(others));
        return Eligibility.refusals(List.of(requirement), Holdings.NOTHING, duty);
    }

    private static List<ProblemCode> codes(Requirement requirement, Engaged shift, Engaged... others) {
        return refusals(requirement, shift, others).stream().map(Refusal::code).toList();
    }

    @Test
    void acceptsExactlyTheMostInADay() {
        assertThat(codes(
                        DAY,
                        utc("2031-05-25T08:00:00Z", "2031-05-25T12:00:00Z"),
                        utc("2031-05-25T14:00:00Z", "2031-05-25T18:00:00Z")))
                .isEmpty();
        assertThat(codes(DAY, utc("2031-05-25T08:00:00Z", "2031-05-25T16:00:00Z")))
                .isEmpty();
    }

    @Test
    void refusesOneMinuteMoreAndTellsTheNumbers() {
        List<Refusal> refused = refusals(
                DAY,
                utc("2031-05-25T08:00:00Z", "2031-05-25T12:00:00Z"),
                utc("2031-05-25T14:00:00Z", "2031-05-25T18:01:00Z"));

        assertThat(refused).singleElement().satisfies(refusal -> {
            assertThat(refusal.code().code()).isEqualTo("VOL-2404");
            assertThat(refusal.values()).containsEntry("most", 480L).containsEntry("found", 481L);
        });
    }

    @Test
    void tellsASecondTooMuchAsAMinute() {
        assertThat(refusals(DAY, utc("2031-05-25T08:00:00Z", "2031-05-25T16:00:01Z"))
                        .getFirst()
                        .values())
                .containsEntry("found", 481L);
    }

    @Test
    void rollsOverMidnightAndTheEndOfAMonth() {
        Engaged evening = utc("2031-01-31T20:00:00Z", "2031-02-01T00:00:00Z");

        assertThat(codes(DAY, evening, utc("2031-02-01T15:59:00Z", "2031-02-01T20:00:00Z")))
                .containsExactly(EligibilityProblem.DAY_LOAD_EXCEEDED);
        assertThat(codes(DAY, evening, utc("2031-02-01T16:00:00Z", "2031-02-01T21:00:00Z")))
                .isEmpty();
    }

    @Test
    void countsTimesAtOnceOnce() {
        assertThat(codes(
                        DAY,
                        utc("2031-05-25T08:00:00Z", "2031-05-25T16:00:00Z"),
                        utc("2031-05-25T09:00:00Z", "2031-05-25T15:00:00Z")))
                .isEmpty();
    }

    @Test
    void doesNotMindWhatNoWindowWithTheShiftHolds() {
        assertThat(codes(
                        DAY,
                        utc("2031-05-25T08:00:00Z", "2031-05-25T09:00:00Z"),
                        utc("2031-05-27T00:00:00Z", "2031-05-27T20:00:00Z")))
                .isEmpty();
    }

    @Test
    void countsTheLostHourOfSpringAndTheDoubledOneOfAutumn() {
        assertThat(codes(DAY, wall(NEW_YORK, "2031-03-08T23:00", "2031-03-09T08:00")))
                .isEmpty();
        assertThat(codes(DAY, wall(NEW_YORK, "2031-11-01T23:00", "2031-11-02T06:01")))
                .containsExactly(EligibilityProblem.DAY_LOAD_EXCEEDED);
        assertThat(codes(DAY, wall(NEW_YORK, "2031-11-01T23:00", "2031-11-02T06:00")))
                .isEmpty();
    }

    @Test
    void countsHalfAnHourWhereTheClocksChangeByThat() {
        assertThat(codes(DAY, wall(LORD_HOWE, "2031-04-05T22:00", "2031-04-06T05:30")))
                .isEmpty();
        assertThat(codes(DAY, wall(LORD_HOWE, "2031-04-05T22:00", "2031-04-06T05:31")))
                .containsExactly(EligibilityProblem.DAY_LOAD_EXCEEDED);
    }

    @Test
    void sumsUpAWeekAndNotAMomentMore() {
        Engaged shift = utc("2031-06-03T08:00:00Z", "2031-06-03T12:00:00Z");

        assertThat(codes(WEEK, shift, utc("2031-05-27T12:00:00Z", "2031-05-28T04:00:00Z")))
                .isEmpty();
        assertThat(codes(WEEK, shift, utc("2031-05-27T12:00:00Z", "2031-05-28T04:01:00Z")))
                .containsExactly(EligibilityProblem.WEEK_LOAD_EXCEEDED);
        assertThat(codes(WEEK, shift, utc("2031-05-27T11:00:00Z", "2031-05-28T04:00:00Z")))
                .isEmpty();
    }

    @Test
    void acceptsTheLeastRestOnBothSides() {
        Engaged shift = utc("2031-06-03T08:00:00Z", "2031-06-03T12:00:00Z");

        assertThat(codes(REST, shift, utc("2031-06-02T13:00:00Z", "2031-06-02T21:00:00Z")))
                .isEmpty();
        assertThat(codes(REST, shift, utc("2031-06-03T23:00:00Z", "2031-06-04T01:00:00Z")))
                .isEmpty();
        assertThat(codes(REST, shift)).isEmpty();
    }

    @Test
    void refusesOneMinuteLessOnEitherSideAndTellsTheNumbers() {
        Engaged shift = utc("2031-06-03T08:00:00Z", "2031-06-03T12:00:00Z");

        assertThat(refusals(REST, shift, utc("2031-06-02T13:00:00Z", "2031-06-02T21:01:00Z")))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code().code()).isEqualTo("VOL-2406");
                    assertThat(refusal.values()).containsEntry("least", 660L).containsEntry("found", 659L);
                });
        assertThat(codes(REST, shift, utc("2031-06-03T22:59:00Z", "2031-06-04T01:00:00Z")))
                .containsExactly(EligibilityProblem.REST_TOO_SHORT);
        assertThat(refusals(REST, shift, utc("2031-06-03T11:00:00Z", "2031-06-03T13:00:00Z"))
                        .getFirst()
                        .values())
                .containsEntry("found", 0L);
    }

    @Test
    void restsExactlyAcrossTheLostHour() {
        Engaged shift = wall(NEW_YORK, "2031-03-09T09:00", "2031-03-09T12:00");

        assertThat(codes(REST, shift, wall(NEW_YORK, "2031-03-08T18:00", "2031-03-08T21:00")))
                .isEmpty();
        assertThat(codes(REST, shift, wall(NEW_YORK, "2031-03-08T18:00", "2031-03-08T21:01")))
                .containsExactly(EligibilityProblem.REST_TOO_SHORT);
    }

    @Test
    void looksAroundOnlyWhereARuleAsksForIt() {
        assertThat(DAY.looksAround() && REST.looksAround()).isTrue();
        assertThat(new Requirement.Adulthood().looksAround()).isFalse();
    }
}
