package org.campusfrontline.platform.inbox;

import java.util.List;

/// One effect of a service on its own tables, known by a name that its marks and dead letters carry.
/// The name never changes; at most 80 characters.
public interface EventConsumer {

    String name();

    /// Runs first in the transaction, with all events whose effects it is going to run: the place to lock what they
    /// touch in one order, where several transactions touch the same.
    default void prepare(List<ReceivedEvent> events) {}

    /// Runs inside the transaction that also holds the mark of the event. What it throws rolls both back.
    void accept(ReceivedEvent event);
}
