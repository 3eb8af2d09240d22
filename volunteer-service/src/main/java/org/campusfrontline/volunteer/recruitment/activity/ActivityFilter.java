package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which activities a list shows; drafts only those of one unit, to its organisers. `from` and `to` ask for a shift
/// that touches the span, `free` for one that has a free seat.
record ActivityFilter(
        @QueryParam("emergency") @Parameter(description = "Activities for this emergency.") @Nullable UUID emergency,

        @QueryParam("tree")
        @Parameter(description = "The tree in which the unit stands.")
        @Pattern(regexp = ActivityRequests.TREE) @Nullable String tree,

        @QueryParam("unit")
        @Parameter(description = "Activities of this unit.")
        @Pattern(regexp = ActivityRequests.CODE) @Nullable String unit,

        @QueryParam("state") @Parameter(description = "Activities in this state.") @DefaultValue("PUBLISHED")
        ActivityState state,

        @QueryParam("category")
        @Parameter(description = "Those with a post of this category.")
        @Size(max = 32) @Nullable String category,

        @QueryParam("from") @Parameter(description = "Those with a shift that ends after this instant.") @Nullable OffsetDateTime from,

        @QueryParam("to") @Parameter(description = "Those with a shift that starts before this instant.") @Nullable OffsetDateTime to,

        @QueryParam("free") @Parameter(description = "Only those with a free seat.") @DefaultValue("false")
        boolean free,

        @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {

    /// In SQL, over the alias `a`; `values` are those of its question marks.
    String condition(List<Object> values) {
        StringBuilder condition = new StringBuilder("a.state = ?");
        values.add(state);
        and(condition, values, "a.emergency = ?", emergency);
        and(condition, values, "a.tree = ?", tree);
        and(condition, values, "a.unit = ?", unit);
        List<Object> ofShift = new ArrayList<>();
        StringBuilder shift = new StringBuilder();
        and(shift, ofShift, "p.category = ?", category);
        and(shift, ofShift, "s.ends_at > ?", from == null ? null : from.toInstant());
        and(shift, ofShift, "s.starts_at < ?", to == null ? null : to.toInstant());
        shift.append(free ? " AND q.taken < q.capacity" : "");
        if (!shift.isEmpty()) {
            condition
                    .append(" AND EXISTS (SELECT 1 FROM post p JOIN shift s ON s.post = p.id")
                    .append(" JOIN shift_seats q ON q.shift = s.id WHERE p.activity = a.id")
                    .append(shift)
                    .append(')');
            values.addAll(ofShift);
        }
        return condition.toString();
    }

    private static void and(StringBuilder condition, List<Object> values, String term, @Nullable Object value) {
        if (value != null) {
            condition.append(" AND ").append(term);
            values.add(value);
        }
    }
}
