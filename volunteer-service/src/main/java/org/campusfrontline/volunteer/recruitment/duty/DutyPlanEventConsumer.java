package org.campusfrontline.volunteer.recruitment.duty;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Feeds published duties into their people's time.
@ApplicationScoped
class DutyPlanEventConsumer implements EventConsumer {

    static final String NAME = "recruitment-duties";
    private final Inbox inbox;
    private final DutyPlans plans;

    DutyPlanEventConsumer(Inbox inbox, DutyPlans plans) {
        this.inbox = inbox;
        this.plans = plans;
    }

    @Incoming(NAME)
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare(List<ReceivedEvent> events) {
        plans.hold(
                events.stream().map(event -> event.as(DutyPlan.class).person()).toList());
    }

    @Override
    public void accept(ReceivedEvent event) {
        plans.put(event.as(DutyPlan.class));
    }
}
