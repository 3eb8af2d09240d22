package org.campusfrontline.volunteer.hours.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.hours.rule.Account.Earned;
import org.campusfrontline.volunteer.hours.rule.Account.Source;
import org.campusfrontline.volunteer.hours.rule.Posting.Line;
import org.junit.jupiter.api.Test;

class PostingTest {

    private static final UUID ACTIVITY = UUID.fromString("01931c52-77aa-7c10-9b1e-3f5a6b7c8d9e");
    private static final Earned EARNED = new Earned("P1", "MASS", "LEAGUE", HoursKind.ACTIVITY, ACTIVITY);
    private static final Source MEASURED = new Source("P1", HoursSource.MEASURED);

    @Test
    void movesMinutesFromTheSourceToThePerson() {
        assertThat(Posting.of(EARNED, HoursSource.MEASURED, 240).lines())
                .containsExactly(new Line(EARNED, 240), new Line(MEASURED, -240));
        assertThat(Posting.of(EARNED, HoursSource.MEASURED, -240).lines())
                .containsExactly(new Line(EARNED, -240), new Line(MEASURED, 240));
    }

    @Test
    void cannotBeMadeOutOfBalance() {
        refused(new Line(EARNED, 240), new Line(MEASURED, -239));
        refused(new Line(EARNED, 240));
        refused(new Line(EARNED, 240), new Line(MEASURED, -120), new Line(MEASURED, -120));
        refused();
    }

    @Test
    void cannotMoveNothing() {
        assertThatThrownBy(() -> Posting.of(EARNED, HoursSource.DECLARED, 0))
                .isInstanceOf(IllegalArgumentException.class);
        refused(new Line(EARNED, 0), new Line(MEASURED, 0));
    }

    @Test
    void doesNotOverflow() {
        refused(new Line(EARNED, Integer.MIN_VALUE), new Line(MEASURED, Integer.MIN_VALUE));
    }

    @Test
    void isOnePersonsOnly() {
        refused(new Line(EARNED, 240), new Line(new Source("P2", HoursSource.MEASURED), -240));
    }

    @Test
    void namesItsAccounts() {
        assertThat(EARNED.code()).isEqualTo("earned/P1/MASS/LEAGUE/ACTIVITY/01931c52-77aa-7c10-9b1e-3f5a6b7c8d9e");
        assertThat(new Earned("P1", "PARTY", "SCI", HoursKind.COMMUNITY, null).code())
                .isEqualTo("earned/P1/PARTY/SCI/COMMUNITY/-");
        assertThat(MEASURED.code()).isEqualTo("source/P1/MEASURED");
    }

    private static void refused(Line... lines) {
        assertThatThrownBy(() -> new Posting(List.of(lines))).isInstanceOf(IllegalArgumentException.class);
    }
}
