package org.campusfrontline.volunteer.unit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which units a list shows: those in a tree, directly below a parent, of a kind, as the trees stood at an instant.
/// Without tree, parent and instant it shows also units that stand nowhere any more.
record UnitFilter(
        @QueryParam("tree") @Parameter(description = "Units that stand in this tree.") @Nullable Tree tree,

        @QueryParam("parent") @Parameter(description = "Units directly below this one.") @Size(max = 40) @Nullable String parent,

        @QueryParam("kind") @Parameter(description = "Units of this kind.") @Nullable UnitKind kind,

        @QueryParam("at")
        @Parameter(description = "As the trees stood at this instant; now, where it is not given.")
        @Nullable OffsetDateTime at,

        @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {

    /// In HQL, over the alias `u`; every name is bound by `values`.
    String condition() {
        StringBuilder condition = new StringBuilder("u.code > :after");
        if (kind != null) {
            condition.append(" and u.kind = :kind");
        }
        if (tree != null || parent != null || at != null) {
            condition.append(" and exists (select 1 from u.placements p where p.validFrom <= :at");
            condition.append(" and (p.validTo is null or p.validTo > :at)");
            condition.append(tree == null ? "" : " and p.tree = :tree");
            condition.append(parent == null ? "" : " and p.parent = :parent");
            condition.append(')');
        }
        return condition.toString();
    }

    Map<String, Object> values(String after, Instant now) {
        Map<String, Object> values = new HashMap<>();
        values.put("after", after);
        if (kind != null) {
            values.put("kind", kind);
        }
        if (tree != null || parent != null || at != null) {
            values.put("at", at == null ? now : at.toInstant());
        }
        if (tree != null) {
            values.put("tree", tree);
        }
        if (parent != null) {
            values.put("parent", parent);
        }
        return values;
    }
}
