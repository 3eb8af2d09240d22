package org.campusfrontline.roster.repair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rule that would find something: whose, on which days, what it finds where what is allowed, and what it costs more.
@JsonInclude(JsonInclude.Include.NON_NULL)
record BrokenRule(
        RuleKind kind,
        @Schema(examples = "labour-law:2") String set,
        @Schema(examples = "week") String rule,

        @Schema(examples = "最多周末数：2027-03-06 至 2027-03-07，实际 3，限值 2")
        String text,

        boolean hard,
        Level level,
        @Nullable String person,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Long found,
        @Nullable Long allowed,
        long costs) {}
