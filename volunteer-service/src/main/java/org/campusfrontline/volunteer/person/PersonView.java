package org.campusfrontline.volunteer.person;

import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.unit.Tree;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A person as those who may see them do; a guest has a sponsoring unit and no campus account.
public record PersonView(
        @Schema(examples = "2022010417") String number,
        @Schema(examples = "李思远") String displayName,
        @Schema(examples = "zh-CN") String language,
        boolean guest,
        @Nullable String sponsor,
        boolean active,
        List<MembershipView> memberships,
        long version,
        List<Action> actions) {

    public PersonView {
        memberships = List.copyOf(memberships);
        actions = List.copyOf(actions);
    }

    /// A belonging to a unit that is not over.
    public record MembershipView(
            Tree tree,
            @Schema(examples = "SCI-PHYS") String unit,
            Instant from,
            @Nullable Instant to) {}
}
