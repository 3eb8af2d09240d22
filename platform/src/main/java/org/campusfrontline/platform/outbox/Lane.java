package org.campusfrontline.platform.outbox;

/// Rows of different lanes never wait for each other. A topic has one lane: setting `campus.outbox.lanes`.
public enum Lane {
    EXPRESS,
    NORMAL,
    BULK
}
