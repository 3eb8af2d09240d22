/// Events arrive here: the mark that an event was handled and its effect are one transaction.
///
/// A consumer is one class; batch, commit after the transaction, retries and dead letters are settings of the platform:
/// ```
/// @ApplicationScoped
/// class PersonEventConsumer implements EventConsumer {
///     @Incoming("people") @Blocking
///     public void on(ConsumerRecords<String, String> batch) { inbox.receive(this, batch); }
///     public String name() { return "people"; }
///     public void accept(ReceivedEvent event) { people.put(event.as(PersonChanged.class)); }
/// }
/// ```
/// with two lines in `application.properties`:
/// `mp.messaging.incoming.people.topic=volunteer.person.v1` and
/// `mp.messaging.incoming.people.group.id=${quarkus.application.name}-people`.
/// `accept` runs inside the transaction, may be called again with the same event after a rollback, and drops what is
/// older than what it has (`event.version()`). A use case called in it ends in `orThrow()`, so that a refusal names
/// itself.
/// What `accept` throws is tried three times and then kept as a dead letter; a database that is away is waited for.
/// A new name and group read the topic from its start.
@NullMarked
package org.campusfrontline.platform.inbox;

import org.jspecify.annotations.NullMarked;
