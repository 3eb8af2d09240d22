package org.campusfrontline.notification.notice;

import java.util.UUID;

/// A notice to be: for whom, from which event, of what kind, and what the person can open from it.
public record NewNotice(String person, UUID eventId, NoticeKind kind, NoticeParams params, Target target) {

    public record Target(String type, String id) {}
}
