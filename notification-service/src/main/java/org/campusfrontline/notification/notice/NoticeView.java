package org.campusfrontline.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A notice as its person reads it. `seq` counts the person's notices and is the id of the stream's events.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        UUID id,
        @Schema(examples = "17") long seq,
        NoticeKind kind,
        @Schema(examples = "报名成功：东门测温") String title,

        @Schema(examples = "Your seat is confirmed from 2026-05-02 08:00 to 2026-05-02 12:00.")
        String body,

        @Schema(examples = "zh-CN") String language,
        NewNotice.Target target,
        Instant createdAt,
        @Nullable Instant readAt,
        List<Action> actions) {

    public NoticeView {
        actions = List.copyOf(actions);
    }
}
