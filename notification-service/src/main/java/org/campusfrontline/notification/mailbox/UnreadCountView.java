package org.campusfrontline.notification.mailbox;

/// How many notices are unread, and the last sequence of the mailbox.
public record UnreadCountView(long unread, long lastSeq) {}
