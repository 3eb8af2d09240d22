package org.campusfrontline.roster.calendar.layer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a node says itself, and what holds there.
@JsonInclude(JsonInclude.Include.NON_NULL)
record SettingView(
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String node,
        @Nullable @Schema(examples = "EAST") String campus,
        @Nullable @Schema(examples = "6") Integer restMonths,
        @Nullable @Schema(examples = "EAST") String campusInForce,
        @Schema(examples = "6") int restMonthsInForce,
        long version) {}
