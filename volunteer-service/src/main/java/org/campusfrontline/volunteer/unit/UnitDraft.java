package org.campusfrontline.volunteer.unit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A unit as a file has it: its parent in each tree that the file names, from an instant on or from now on.
public record UnitDraft(
        String code,
        UnitKind kind,
        String nameZh,
        String nameEn,
        Map<Tree, String> parents,
        @Nullable Instant from) {

    public UnitDraft {
        parents = Map.copyOf(parents);
    }
}
