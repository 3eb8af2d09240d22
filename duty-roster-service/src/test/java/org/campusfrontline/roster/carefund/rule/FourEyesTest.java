package org.campusfrontline.roster.carefund.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FourEyesTest {

    @Test
    void refusesTheOneWhoAsked() {
        assertThat(FourEyes.refusal("A", List.of(), "A"))
                .map(refusal -> refusal.code().code())
                .contains("ROS-1406");
    }

    @Test
    void refusesTheSamePersonTwice() {
        assertThat(FourEyes.refusal("A", List.of("B"), "B"))
                .map(refusal -> refusal.code().code())
                .contains("ROS-1407");
        assertThat(FourEyes.refusal("A", List.of("B"), "C")).isEmpty();
    }

    @Test
    void theSecondIsTheLast() {
        assertThat(FourEyes.isLast(List.of())).isFalse();
        assertThat(FourEyes.isLast(List.of("B"))).isTrue();
        assertThat(FourEyes.isLast(List.of("B", "C"))).isTrue();
    }

    @Test
    void eachProblemHasItsStatus() {
        assertThat(Stream.of(FundProblem.values()).map(FundProblem::status)).containsOnly(400, 409);
        assertThat(Stream.of(FundProblem.values()).map(FundProblem::code)).doesNotHaveDuplicates();
    }
}
