package org.campusfrontline.volunteer.grant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitBook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a client sends about grants.
final class GrantRequests {

    static final String ROLE = "organiser|site-lead|roster-planner|care-officer|secretary|assessor|committee"
            + "|publisher|auditor|operator";

    private GrantRequests() {}

    @Schema(
            description =
                    "A role to be given; without `from` it holds at once. Given for an emergency, it ends with it.")
    record NewGrant(
            @NotNull @Pattern(regexp = PersonRegister.NUMBER) @Schema(examples = "2022010417")
            String person,

            @NotNull @Pattern(regexp = ROLE) @Schema(examples = "site-lead")
            String role,

            @NotNull Tree tree,

            @NotNull @Pattern(regexp = UnitBook.CODE) @Schema(examples = "CAMPUS-EAST")
            String node,

            @OurTimes @Nullable Instant from,
            @OurTimes @Nullable Instant to,
            @Nullable UUID emergency) {

        NewGrant {
            from = Moments.storedOrNull(from);
            to = Moments.storedOrNull(to);
        }

        GrantDraft draft() {
            return new GrantDraft(person, role, tree, node, from, to, emergency);
        }
    }

    /// Which grants a list shows: a person's, or those on a node of a tree and below it. Ended ones only if asked for.
    record GrantFilter(
            @QueryParam("person") @Parameter(description = "Grants of this person.") @Size(max = 40) @Nullable String person,

            @QueryParam("tree") @Parameter(description = "Grants in this tree.") @Nullable Tree tree,

            @QueryParam("node")
            @Parameter(description = "Grants on this node of the tree and below it.")
            @Size(max = 40) @Nullable String node,

            @QueryParam("role") @Parameter(description = "Grants of this role.") @Size(max = 20) @Nullable String role,

            @QueryParam("ended")
            @Parameter(description = "Whether to list also those that are over.")
            @DefaultValue("false")
            boolean ended,

            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}
}
