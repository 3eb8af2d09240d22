package org.campusfrontline.roster.plan;

import java.util.UUID;
import org.campusfrontline.roster.duty.ChangeCause;
import org.jspecify.annotations.Nullable;

/// Why a roster comes into force, what caused that where it has an id, and the break-glass that its actor names.
public record Order(
        ChangeCause cause, @Nullable UUID by, @Nullable UUID breakGlass) {

    public static Order of(ChangeCause cause) {
        return new Order(cause, null, null);
    }
}
