package org.campusfrontline.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.Language;
import org.jspecify.annotations.Nullable;

/// A notice as stored, with the language that its person reads now.
public record NoticeRow(
        String person,
        long seq,
        UUID id,
        NoticeKind kind,
        NoticeParams params,
        NewNotice.Target target,
        Instant createdAt,
        @Nullable Instant readAt,
        Language language) {}
