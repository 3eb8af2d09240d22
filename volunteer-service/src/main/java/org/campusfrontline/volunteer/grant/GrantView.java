package org.campusfrontline.volunteer.grant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.directory.event.GrantChanged;
import org.campusfrontline.volunteer.unit.Tree;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A grant as clients see it.
record GrantView(
        UUID id,
        @Schema(examples = "2022010417") String person,
        @Schema(examples = "site-lead") String role,
        Tree tree,
        @Schema(examples = "CAMPUS-EAST") String node,
        Instant from,
        @Nullable Instant to,
        String givenBy,
        @Nullable UUID emergency,
        @Nullable Instant endedAt,
        long version,
        List<Action> actions) {

    GrantView {
        actions = List.copyOf(actions);
    }

    static GrantView of(GrantChanged grant, List<Action> actions) {
        return new GrantView(
                UUID.fromString(grant.id()),
                grant.person(),
                grant.role(),
                Tree.valueOf(grant.tree()),
                grant.node(),
                grant.from(),
                grant.to(),
                grant.givenBy(),
                grant.emergency() == null ? null : UUID.fromString(grant.emergency()),
                grant.endedAt(),
                grant.version(),
                actions);
    }
}
