package org.campusfrontline.notification.source;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.notification.notice.NewNotice;
import org.campusfrontline.notification.notice.NoticeKind;
import org.campusfrontline.notification.notice.NoticeParams;
import org.campusfrontline.notification.notice.Notices;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Tells whoever keeps a unit's stock that it does not last.
@ApplicationScoped
class SupplyShortageEventConsumer implements EventConsumer {

    private static final String FOUND = "org.campusfrontline.roster.supply-shortage-found";
    private final Inbox inbox;
    private final Notices notices;

    SupplyShortageEventConsumer(Inbox inbox, Notices notices) {
        this.inbox = inbox;
        this.notices = notices;
    }

    @Incoming("supply-shortage-notices")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "supply-shortage-notices";
    }

    @Override
    public void accept(ReceivedEvent event) {
        if (event.type().equals(FOUND)) {
            SupplyShortageFound found = event.as(SupplyShortageFound.class);
            NoticeParams params = new NoticeParams(
                    found.nameZh(),
                    found.nameEn(),
                    found.start(),
                    null,
                    null,
                    null,
                    null,
                    "SUPPLY_" + found.item(),
                    null,
                    found.missing());
            NewNotice.Target target = new NewNotice.Target("supply-stock", found.tree() + "/" + found.unit());
            found.keepers()
                    .forEach(keeper ->
                            notices.put(new NewNotice(keeper, event.id(), NoticeKind.SUPPLY_SHORTAGE, params, target)));
        }
    }

    record SupplyShortageFound(
            String tree,
            String unit,
            String nameZh,
            String nameEn,
            String item,
            Instant start,
            long missing,
            List<String> keepers) {

        SupplyShortageFound {
            keepers = List.copyOf(keepers);
        }
    }
}
