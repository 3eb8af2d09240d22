package org.campusfrontline.roster.onduty.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who is on duty in a unit at a moment, and next. `staff` and `staffNext` are empty for whoever neither serves in the
/// unit nor directs it.
record OnDutyView(
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String unit,
        Instant at,
        List<SiteNow> sites,
        List<StaffNow> staff,
        List<StaffNow> staffNext) {
    OnDutyView {
        sites = List.copyOf(sites);
        staff = List.copyOf(staff);
        staffNext = List.copyOf(staffNext);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SiteNow(
            UUID site,
            @Schema(examples = "东校区") String nameZh,
            @Schema(examples = "East campus") String nameEn,
            Leading now,
            Leading next,
            List<CallStep> callTree) {
        SiteNow {
            callTree = List.copyOf(callTree);
        }
    }

    /// Nobody leads where there is no leader: a gap.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Leading(
            Instant start,
            Instant end,
            @Nullable DutyContact leader,
            @Nullable DutyContact deputy) {}

    /// The number only where the person gave one and the caller may see it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DutyContact(
            @Schema(examples = "李明") String name,
            @Nullable @Schema(examples = "138 0531 1110") String phone) {}

    enum CallLevel {
        LEADER,
        DEPUTY,
        DESK,
        NEXT_LEVEL_LEADER,
        NEXT_LEVEL_DESK
    }

    /// Whom to call, the first first; a desk has a number and no name.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CallStep(
            CallLevel level,
            @Nullable @Schema(examples = "李明") String name,
            @Nullable @Schema(examples = "0531-8836 1110") String phone) {}

    record StaffNow(
            @Schema(examples = "王芳") String name,
            @Schema(examples = "D") String shift,
            @Schema(examples = "东门值守") String titleZh,
            @Schema(examples = "East gate duty") String titleEn,
            Instant start,
            Instant end) {}
}
