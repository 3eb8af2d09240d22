package org.campusfrontline.gateway.forward;

import org.jspecify.annotations.Nullable;

/// All deadlines of one event loop, looked at a few times a second: a timer for each request and each
/// piece of a body would cost more than forwarding it.
public final class Deadlines {

    private @Nullable Timed first;

    public void add(Timed timed) {
        timed.linked = true;
        timed.after = first;
        if (first != null) {
            first.before = timed;
        }
        first = timed;
    }

    /// Takes the entry out; it keeps its own link, so that a sweep that stands on it finds on.
    public void remove(Timed timed) {
        if (!timed.linked) {
            return;
        }
        timed.linked = false;
        Timed before = timed.before;
        Timed after = timed.after;
        if (before != null) {
            before.after = after;
        } else if (first == timed) {
            first = after;
        }
        if (after != null) {
            after.before = before;
        }
        timed.before = null;
    }

    /// Expires what is due; an entry may remove itself while it does so.
    public void sweep() {
        long now = System.nanoTime();
        Timed timed = first;
        while (timed != null) {
            Timed next = timed.after;
            if (timed.expired(now)) {
                timed.expire();
            }
            timed = next;
        }
    }

    /// Asks everything that may last long to come to its end.
    public void hurry() {
        Timed timed = first;
        while (timed != null) {
            Timed next = timed.after;
            if (timed.linked) {
                timed.hurry();
            }
            timed = next;
        }
    }
}
