package org.campusfrontline.platform.inbox;

/// One effect of a service on its own tables, known by a name that its marks and dead letters carry.
/// The name never changes; at most 80 characters.
public interface EventConsumer {

    String name();

    /// Runs inside the transaction that also holds the mark of the event. What it throws rolls both back.
    void accept(ReceivedEvent event);
}
