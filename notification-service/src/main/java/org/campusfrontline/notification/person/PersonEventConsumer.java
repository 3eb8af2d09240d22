package org.campusfrontline.notification.person;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.inbox.EventConsumer;
import org.campusfrontline.platform.inbox.Inbox;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// Keeps each person's language; notices themselves never wait for it. Who is erased has nothing here any more.
@ApplicationScoped
class PersonEventConsumer implements EventConsumer {

    private static final String UPSERT = """
            INSERT INTO person (number, language, version) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE
                language = IF(VALUES(version) > version, VALUES(language), language),
                version = GREATEST(version, VALUES(version))
            """;
    private final Inbox inbox;
    private final Sql sql;
    private final Mailboxes mailboxes;

    PersonEventConsumer(Inbox inbox, Sql sql, Mailboxes mailboxes) {
        this.inbox = inbox;
        this.sql = sql;
        this.mailboxes = mailboxes;
    }

    @Incoming("people")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void accept(ReceivedEvent event) {
        PersonChanged person = event.as(PersonChanged.class);
        if (Boolean.TRUE.equals(person.erased())) {
            mailboxes.erase(person.number());
            return;
        }
        sql.update("project person", UPSERT, person.number(), person.language(), person.version());
    }

    record PersonChanged(
            String number, String language, @Nullable Boolean erased, long version) {}
}
