package org.campusfrontline.roster.carefund.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class FundPostingTest {

    private static final Purse PURSE = new Purse("ADMINISTRATION", "SEC", FundPurpose.PROTECTION);

    @Test
    void balancesByItself() {
        for (Posting posting : all()) {
            assertThat(posting.lines()).hasSize(2);
            assertThat(posting.lines().stream().mapToLong(Line::fen).sum()).isZero();
            assertThat(posting.lines().getFirst()).isEqualTo(new Line(posting.from(), -7));
            assertThat(posting.lines().getLast()).isEqualTo(new Line(posting.to(), 7));
        }
    }

    @Test
    void movesMoneyFromWhereItIsToWhereItGoes() {
        assertThat(all().stream().map(FundPostingTest::way))
                .containsExactly(
                        "CONTRIBUTION OUTSIDE>FREE",
                        "ALLOCATION FREE>ALLOTTED",
                        "RETURN ALLOTTED>FREE",
                        "SPENDING ALLOTTED>SPENT",
                        "GRANT_RESERVED ALLOTTED>RESERVED",
                        "GRANT_PAID RESERVED>SPENT");
        assertThat(way(Posting.spending(PURSE, 7).reversed())).isEqualTo("REVERSAL SPENT>ALLOTTED");
    }

    @Test
    void leavesNoAccountBelowNothingButTheOneOfOutside() {
        assertThat(Posting.spending(PURSE, 7).refusalUnlessCovered(7)).isEmpty();
        Refusal refusal = Posting.spending(PURSE, 7).refusalUnlessCovered(6).orElseThrow();
        assertThat(refusal.code()).isEqualTo(FundProblem.NOT_ENOUGH);
        assertThat(refusal.values()).containsEntry("held", 6L).containsEntry("wanted", 7L);
        assertThat(Posting.contribution(7).refusalUnlessCovered(-1_000)).isEmpty();
    }

    @Test
    void namesAnAccountOfAPurseByIt() {
        assertThat(Posting.allocation(PURSE, 7).to().code()).isEqualTo("ALLOTTED/ADMINISTRATION/SEC/PROTECTION");
        assertThat(Posting.allocation(PURSE, 7).from().code()).isEqualTo("FREE");
    }

    @Test
    void movesSomething() {
        assertThatThrownBy(() -> Posting.contribution(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Posting.contribution(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWhatIsNoGrantAndNoReversalIsReversed() {
        assertThat(Stream.of(EntryKind.values()).filter(EntryKind::isReversible))
                .containsExactly(EntryKind.CONTRIBUTION, EntryKind.ALLOCATION, EntryKind.RETURN, EntryKind.SPENDING);
        assertThat(Stream.of(EntryKind.values()).filter(EntryKind::isOfGrant))
                .containsExactly(EntryKind.GRANT_RESERVED, EntryKind.GRANT_PAID);
    }

    private static List<Posting> all() {
        return List.of(
                Posting.contribution(7),
                Posting.allocation(PURSE, 7),
                Posting.giveBack(PURSE, 7),
                Posting.spending(PURSE, 7),
                Posting.reservation(PURSE, 7),
                Posting.payment(PURSE, 7));
    }

    private static String way(Posting posting) {
        return posting.kind() + " " + posting.from().kind() + ">" + posting.to().kind();
    }
}
