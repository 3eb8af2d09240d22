package org.campusfrontline.roster.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends and is shown about feeds.
final class FeedRequests {

    private static final String SUBJECT = "[A-Za-z0-9][A-Za-z0-9._/-]{0,89}";

    private FeedRequests() {}

    /// `subject` is empty for the own duties, `tree/unit` for a unit's, `period/post` for a post's of a
    /// planning period and the period's id alone for all of its posts.
    record NewFeed(
            @NotNull Feed.FeedKind kind,

            @Nullable @Pattern(regexp = SUBJECT) @Schema(examples = "ADMINISTRATION/SEC")
            String subject) {}

    /// The path only when it is opened.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FeedView(
            UUID id,
            Feed.FeedKind kind,
            @Schema(examples = "ADMINISTRATION/SEC") String subject,
            @Schema(examples = "zh-CN") String language,
            Instant createdAt,
            @Nullable String path) {

        static FeedView of(Feed feed, @Nullable String path) {
            return new FeedView(
                    feed.id(), feed.kind(), feed.subject(), feed.language().tag(), feed.createdAt(), path);
        }
    }
}
