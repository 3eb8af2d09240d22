package org.campusfrontline.roster.carefund.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class GrantRulesTest {

    @Test
    void eachStepIsForItsStatesAlone() {
        assertThat(allowing(GrantState::refusalToDecide)).containsExactly(GrantState.OPEN, GrantState.APPEALED);
        assertThat(allowing(GrantState::refusalToPay)).containsExactly(GrantState.APPROVED);
        assertThat(allowing(state -> state.refusalToAppeal(1))).containsExactly(GrantState.REFUSED);
        assertThat(GrantState.PAID.refusalToDecide().orElseThrow().values()).containsEntry("state", "PAID");
    }

    @Test
    void anAppealIsMadeOnce() {
        assertThat(GrantState.REFUSED.refusalToAppeal(2))
                .map(refusal -> refusal.code().code())
                .contains("ROS-1427");
        assertThat(GrantState.REFUSED.refusalToAppeal(1)).isEmpty();
    }

    @Test
    void theVerdictIsTheLesserOfTwoAndNoneBeforeBoth() {
        assertThat(Verdict.of(List.of())).isEmpty();
        assertThat(Verdict.of(List.of(5L))).isEmpty();
        assertThat(Verdict.of(List.of(5L, 3L))).contains(3L);
        assertThat(Verdict.of(List.of(5L, 0L))).contains(0L);
    }

    @Test
    void nobodyGrantsMoreThanWasAskedFor() {
        assertThat(Verdict.refusal(10, 10)).isEmpty();
        Refusal refusal = Verdict.refusal(11, 10).orElseThrow();
        assertThat(refusal.code()).isEqualTo(FundProblem.MORE_THAN_ASKED);
        assertThat(refusal.values()).containsEntry("asked", 10L);
    }

    @Test
    void theFirstTwoDecideWhoDidNotApplyAndHaveNotDecided() {
        List<String> desk = List.of("A", "B", "C", "D", "E");
        assertThat(Deciders.choose(desk, "X", Set.of())).contains(List.of("A", "B"));
        assertThat(Deciders.choose(desk, "A", Set.of())).contains(List.of("B", "C"));
        assertThat(Deciders.choose(desk, "A", Set.of("B", "C"))).contains(List.of("D", "E"));
        assertThat(Deciders.choose(desk, "A", Set.of("B", "C", "D"))).isEmpty();
    }

    @Test
    void aDocumentIsWhatItsBytesSay() {
        assertThat(DocumentKind.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .contains(DocumentKind.JPEG);
        assertThat(DocumentKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13})).contains(DocumentKind.PNG);
        assertThat(DocumentKind.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .contains(DocumentKind.PDF);
        assertThat(DocumentKind.of("%PDF-".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(DocumentKind.of("%PDX-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(DocumentKind.of(new byte[0])).isEmpty();
    }

    @Test
    void sumsAreToldInWholeFives() {
        List<Long> four = List.of(1L, 2L, 3L, 4L);
        assertThat(FiveAndMore.of(four)).isEqualTo(new FiveAndMore(0, 0));
        assertThat(FiveAndMore.of(List.of(1L, 2L, 3L, 4L, 5L))).isEqualTo(new FiveAndMore(5, 15));
        assertThat(FiveAndMore.of(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L))).isEqualTo(new FiveAndMore(5, 15));
    }

    private static List<GrantState> allowing(Function<GrantState, Optional<Refusal>> step) {
        return Stream.of(GrantState.values())
                .filter(state -> step.apply(state).isEmpty())
                .toList();
    }
}
