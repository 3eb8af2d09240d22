package org.campusfrontline.volunteer.me;

import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.unit.Tree;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The signed-in person: who they are, which roles they hold where and until when, and where they belong.
record MeView(
        @Schema(examples = "2022010417") String number,
        @Schema(examples = "李思远") String displayName,
        @Schema(examples = "zh-CN") String language,
        boolean guest,
        boolean active,
        List<String> roles,
        List<HeldRole> grants,
        List<OwnUnit> units,
        long version,
        List<Action> actions) {

    MeView {
        roles = List.copyOf(roles);
        grants = List.copyOf(grants);
        units = List.copyOf(units);
        actions = List.copyOf(actions);
    }

    /// A role on a node and all below it.
    record HeldRole(
            String id,
            @Schema(examples = "site-lead") String role,
            Tree tree,
            @Schema(examples = "CAMPUS-EAST") String node,
            @Schema(examples = "东校区") String nodeZh,
            @Schema(examples = "East campus") String nodeEn,
            Instant from,
            @Nullable Instant to,
            @Nullable String emergency) {}

    /// A unit that the person belongs to now.
    record OwnUnit(
            Tree tree,
            @Schema(examples = "SCI-PHYS") String code,
            @Schema(examples = "物理学院") String nameZh,
            @Schema(examples = "School of Physics") String nameEn) {}
}
