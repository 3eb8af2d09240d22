package org.campusfrontline.assessment.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CallsAnsweredTest {

    private static final Instant T = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void countsSeatsConfirmedOfSeatsWanted() {
        CallsAnswered result = CallsAnswered.of(List.of(
                call(1, shift("s1", 2), shift("s2", 3)),
                step("a", 1, "s1", true, 10),
                step("b", 1, "s1", false, 11),
                step("c", 1, "s2", true, 12)));

        assertThat(result.confirmed()).isEqualTo(2);
        assertThat(result.wanted()).isEqualTo(5);
        assertThat(result.shiftsFilled()).isZero();
        assertThat(result.shiftsUnfilled()).isEqualTo(2);
        assertThat(result.timesToFill()).isEmpty();
    }

    @Test
    void theTimeToFillEndsWithTheLastWantedSeatAndStaysAfterACancellation() {
        CallsAnswered result = CallsAnswered.of(List.of(
                call(1, shift("s1", 2)),
                step("a", 1, "s1", true, 10),
                step("b", 1, "s1", true, 25),
                step("a", 2, "s1", false, 30)));

        assertThat(result.confirmed()).isEqualTo(1);
        assertThat(result.shiftsFilled()).isEqualTo(1);
        assertThat(result.timesToFill()).containsExactly(Duration.ofSeconds(25));
    }

    @Test
    void aSeatThatWasGivenBackDoesNotCountTowardsTheFill() {
        CallsAnswered result = CallsAnswered.of(List.of(
                call(1, shift("s1", 2)),
                step("a", 1, "s1", true, 10),
                step("a", 2, "s1", false, 20),
                step("b", 1, "s1", true, 30)));

        assertThat(result.shiftsFilled()).isZero();
        assertThat(result.confirmed()).isEqualTo(1);
    }

    @Test
    void theLatestVersionOfACallCountsAndTheFirstPublicationStartsTheClock() {
        CallFact.Called first = new CallFact.Called("act", 1, T, List.of(shift("s1", 1)));
        CallFact.Called grown = new CallFact.Called("act", 2, T.plusSeconds(100), List.of(shift("s1", 2)));

        CallsAnswered result =
                CallsAnswered.of(List.of(grown, first, step("a", 1, "s1", true, 10), step("b", 1, "s1", true, 130)));

        assertThat(result.wanted()).isEqualTo(2);
        assertThat(result.timesToFill()).containsExactly(Duration.ofSeconds(130));
    }

    @Test
    void aShiftNeverCountsMoreThanItWanted() {
        CallsAnswered result = CallsAnswered.of(
                List.of(call(1, shift("s1", 1)), step("a", 1, "s1", true, 1), step("b", 1, "s1", true, 2)));

        assertThat(result.confirmed()).isEqualTo(1);
    }

    @Test
    void timesStandInAscendingOrder() {
        CallsAnswered result = CallsAnswered.of(List.of(
                call(1, shift("s1", 1), shift("s2", 1)), step("a", 1, "s1", true, 50), step("b", 1, "s2", true, 20)));

        assertThat(result.timesToFill()).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(50));
    }

    @Test
    void orderAndRepetitionOfTheFactsChangeNothing() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<CallFact> facts = anyFacts(random);
            CallsAnswered expected = CallsAnswered.of(facts);

            List<CallFact> disturbed = new ArrayList<>(facts);
            disturbed.addAll(facts.subList(0, random.nextInt(facts.size())));
            Collections.shuffle(disturbed, random);

            assertThat(CallsAnswered.of(disturbed)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static List<CallFact> anyFacts(Random random) {
        List<CallFact> facts = new ArrayList<>();
        facts.add(call(1, shift("s1", 1 + random.nextInt(4)), shift("s2", 1 + random.nextInt(4))));
        facts.add(call(2, shift("s1", 1 + random.nextInt(4)), shift("s2", 1 + random.nextInt(4))));
        for (int person = 0; person < 1 + random.nextInt(8); person++) {
            int at = random.nextInt(20);
            String shift = random.nextBoolean() ? "s1" : "s2";
            for (int version = 1; version <= 1 + random.nextInt(3); version++) {
                at += random.nextInt(5);
                facts.add(step("p" + person, version, shift, random.nextBoolean(), at));
            }
        }
        return facts;
    }

    private static CallFact.Called call(long version, CallFact.Shift... shifts) {
        return new CallFact.Called("act", version, T, List.of(shifts));
    }

    private static CallFact.Shift shift(String id, int seats) {
        return new CallFact.Shift(id, seats);
    }

    private static CallFact.Stepped step(String signUp, long version, String shift, boolean confirmed, int seconds) {
        return new CallFact.Stepped(signUp, version, "act", shift, confirmed, T.plusSeconds(seconds));
    }
}
