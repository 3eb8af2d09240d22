package org.campusfrontline.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import org.campusfrontline.notification.Mailbox;
import org.campusfrontline.platform.testing.CampusTest;
import org.junit.jupiter.api.Test;

@CampusTest
class NoticesIT {

    @Inject
    Notices notices;

    @Inject
    CommitListener listener;

    private final Mailbox mailbox = Mailbox.fresh();

    @Test
    void tellsTheStreamsOfThisReplicaAfterTheCommitAndNotBefore() {
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            notices.put(notice(UUID.randomUUID()));
            assertThat(listener.count(mailbox.person())).isZero();
        });

        // Then
        assertThat(listener.count(mailbox.person())).isEqualTo(1);
        assertThat(mailbox.kinds()).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatIsRolledBack() {
        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    notices.put(notice(UUID.randomUUID()));
                    throw new IllegalStateException("not to be");
                }))
                .hasMessage("not to be");

        // Then
        assertThat(listener.count(mailbox.person())).isZero();
        assertThat(mailbox.kinds()).isEmpty();
    }

    @Test
    void keepsOneNoticeOfAnEventAlsoWhenTheInboxHasForgottenIt() {
        // Given
        UUID event = UUID.randomUUID();

        // When
        for (int i = 0; i < 2; i++) {
            QuarkusTransaction.requiringNew().run(() -> notices.put(notice(event)));
        }

        // Then
        assertThat(mailbox.kinds()).hasSize(1);
    }

    private NewNotice notice(UUID event) {
        NoticeParams params = new NoticeParams("东门测温", "East gate", null, null, null, null, null, null);
        return new NewNotice(
                mailbox.person(),
                event,
                NoticeKind.SIGN_UP_CONFIRMED,
                params,
                new NewNotice.Target("sign-up", event.toString()));
    }
}
