package org.campusfrontline.platform.outbox;

/// Rows that wait, rows moved aside, and how many seconds the oldest waiting row has waited.
record OutboxLevel(long rows, long dead, double oldestSeconds) {

    static final OutboxLevel UNKNOWN = new OutboxLevel(0, 0, 0);
}
