package org.campusfrontline.notification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campusfrontline.notification.DutyPlanEvents;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class DutyPlanFlowIT {

    private static final long LAST = 99;
    private final DutyPlanEvents period = DutyPlanEvents.ofSomePeriod();
    private final Mailbox mailbox = Mailbox.fresh();

    @Test
    void tellsEverybodyOfTheFirstPublicationOnceAndLaterOnlyWhoseDutiesChanged() {
        // Given
        Mailbox other = Mailbox.fresh();
        TestTopics.publish(
                period.plan(mailbox.person(), 1, "2026-11-23", "2026-11-24"),
                period.plan(other.person(), 1, "2026-11-23"));
        mailbox.await(1);
        other.await(1);

        // When
        TestTopics.publish(
                period.plan(mailbox.person(), 2, "2026-11-24", "2026-11-23"),
                period.plan(other.person(), 2, "2026-11-25"));
        other.await(2);
        thenOneMore(mailbox, 2);

        // Then
        assertThat(mailbox.kinds()).containsExactly("DUTY_PLAN_CHANGED", "DUTY_PLAN_PUBLISHED");
        assertThat(other.kinds()).containsExactly("DUTY_PLAN_CHANGED", "DUTY_PLAN_PUBLISHED");
        assertThat(other.all("body"))
                .containsExactly("您现有 1 个班次，首个班次始于 2026-11-25 08:00。", "您共有 1 个班次，首个班次始于 2026-11-23 08:00。");
    }

    @Test
    void tellsWhoIsTakenOffThePlanAndWhoNeverHadADuty() {
        // When
        TestTopics.publish(
                period.plan(mailbox.person(), 1),
                period.plan(mailbox.person(), 2, "2026-11-23"),
                period.plan(mailbox.person(), 3),
                period.plan(mailbox.person(), 4));
        thenOneMore(mailbox, 4);

        // Then
        assertThat(mailbox.kinds())
                .containsExactly("DUTY_PLAN_CHANGED", "DUTY_PLAN_EMPTY", "DUTY_PLAN_CHANGED", "DUTY_PLAN_EMPTY");
    }

    @Test
    void aPlanThatComesAfterANewerOneIsNoNews() {
        // Given
        TestEvent former = period.plan(mailbox.person(), 1, "2026-11-23");
        TestEvent newer = period.plan(mailbox.person(), 2, "2026-11-24");

        // When
        TestTopics.publish(newer, former, newer, former);
        thenOneMore(mailbox, 2);

        // Then
        assertThat(mailbox.kinds()).containsExactly("DUTY_PLAN_CHANGED", "DUTY_PLAN_PUBLISHED");
    }

    @Test
    void saysWhatWasAndWhatIsNowAndByWhenToAcknowledge() {
        // Given
        TestTopics.publish(period.plan(mailbox.person(), 1, "2026-11-23", "2026-11-24", "2026-11-19"));
        mailbox.await(1);

        // When: the 19th was over when it was published
        TestTopics.publish(period.changed(
                mailbox.person(),
                2,
                List.of("2026-11-19", "2026-11-23", "2026-11-24"),
                "2026-11-21T12:30:00Z",
                "2026-11-24",
                "2026-11-25"));
        mailbox.await(2);

        // Then
        assertThat(mailbox.all("body").getFirst())
                .isEqualTo("您现有 2 个班次，首个班次始于 2026-11-24 08:00。取消：D 2026-11-23 08:00。新增：D 2026-11-25 08:00。"
                        + "请在 2026-11-21 20:30 前确认。");
    }

    /// A last change of the plan, told in the same partition: once it is there, all before it was taken.
    private void thenOneMore(Mailbox of, int count) {
        TestTopics.publish(period.plan(of.person(), LAST, "2026-12-31"));
        of.await(count);
    }
}
