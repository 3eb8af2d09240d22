package org.campusfrontline.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values that a notice's sentences need; what a kind does not need is null. `reason` is the code
/// of why a sign-up ended.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeParams(
        String titleZh,
        String titleEn,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Long position,
        @Nullable Instant until,
        @Nullable Integer duties,
        @Nullable String reason,
        @Nullable Change change,
        @Nullable Long amount,
        @Nullable List<DutyChange> changes,
        @Nullable List<HomeChange> homes) {

    public NoticeParams {
        changes = changes == null ? null : List.copyOf(changes);
        homes = homes == null ? null : List.copyOf(homes);
    }

    public NoticeParams(
            String titleZh,
            String titleEn,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Long position,
            @Nullable Instant until,
            @Nullable Integer duties,
            @Nullable String reason,
            @Nullable Change change,
            @Nullable Long amount) {
        this(titleZh, titleEn, start, end, position, until, duties, reason, change, amount, null, null);
    }

    public NoticeParams(
            String titleZh,
            String titleEn,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Long position,
            @Nullable Instant until,
            @Nullable Integer duties,
            @Nullable String reason) {
        this(titleZh, titleEn, start, end, position, until, duties, reason, null, null, null, null);
    }

    /// When and where it was before, and where it is now; `previousUntil` where a third moment counts.
    public record Change(
            Instant previousStart,
            Instant previousEnd,
            String previousSite,
            String site,
            @Nullable Instant previousUntil) {

        public Change(Instant previousStart, Instant previousEnd, String previousSite, String site) {
            this(previousStart, previousEnd, previousSite, site, null);
        }
    }

    /// A day's duty as it was and as it is; null is a free day.
    public record DutyChange(
            @Nullable Planned before, @Nullable Planned now) {}

    public record Planned(String shift, Instant start) {}

    /// A building to live in as it was and as it is, in the loop or after it; null is none.
    public record HomeChange(
            boolean after,
            @Nullable String before,
            @Nullable String now) {}
}
