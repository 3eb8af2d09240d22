package org.campusfrontline.roster.rulebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The kinds of rules over HTTP.
@Path("/v1/rule-kinds")
@Tag(name = "rule-kinds", description = "What rules a set may hold.")
@Produces(MediaType.APPLICATION_JSON)
class RuleKindsResource {

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listRuleKinds",
            summary = "Lists the kinds of rules",
            description = "Each with its parameters and their bounds, what it says, and where it comes from.")
    public Page<RuleKindView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(Page.MOST) int limit) {
        int after = Cursor.read(cursor, 1).map(RuleKindsResource::placeOf).orElse(-1);
        List<RuleKind> rows = Arrays.stream(RuleKind.values())
                .filter(kind -> kind.ordinal() > after)
                .limit(limit + 1L)
                .toList();
        Page<RuleKind> page = Page.of(rows, limit, kind -> Cursor.at(kind.name()));
        return new Page<>(page.items().stream().map(RuleKindView::of).toList(), page.next());
    }

    private static int placeOf(Cursor cursor) {
        try {
            return RuleKind.valueOf(cursor.values().getFirst()).ordinal();
        } catch (IllegalArgumentException noKind) {
            throw Cursor.invalid();
        }
    }
}
