package org.campusfrontline.volunteer.unit;

import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.directory.event.UnitChanged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A unit as clients see it.
record UnitView(
        @Schema(examples = "SCI-PHYS") String code,
        UnitKind kind,
        @Schema(examples = "物理学院") String nameZh,
        @Schema(examples = "School of Physics") String nameEn,
        boolean active,
        List<PlaceView> placements,
        long version,
        List<Action> actions) {

    UnitView {
        placements = List.copyOf(placements);
        actions = List.copyOf(actions);
    }

    @Schema(description = "From inclusive, to exclusive; a root has no parent.")
    record PlaceView(
            Tree tree,
            @Nullable String parent,
            Instant from,
            @Nullable Instant to) {}

    static UnitView of(UnitChanged unit, List<Action> actions) {
        List<PlaceView> places = unit.placements().stream()
                .map(place -> new PlaceView(Tree.valueOf(place.tree()), place.parent(), place.from(), place.to()))
                .toList();
        return new UnitView(
                unit.code(),
                UnitKind.valueOf(unit.kind()),
                unit.nameZh(),
                unit.nameEn(),
                unit.active(),
                places,
                unit.version(),
                actions);
    }
}
