package org.campusfrontline.volunteer.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.directory.event.EmergencyChanged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An emergency as clients see it.
record EmergencyView(
        UUID id,
        @Schema(examples = "东校区防汛应急") String nameZh,
        @Schema(examples = "Flood on the east campus") String nameEn,
        Level level,
        List<String> campuses,
        Instant t0,
        boolean drill,
        EmergencyState state,
        Instant openedAt,
        @Nullable Instant closedAt,
        long version,
        List<Action> actions) {

    EmergencyView {
        campuses = List.copyOf(campuses);
        actions = List.copyOf(actions);
    }

    static EmergencyView of(EmergencyChanged emergency, List<Action> actions) {
        return new EmergencyView(
                UUID.fromString(emergency.id()),
                emergency.nameZh(),
                emergency.nameEn(),
                Level.valueOf(emergency.level()),
                emergency.campuses(),
                emergency.t0(),
                emergency.drill(),
                EmergencyState.valueOf(emergency.state()),
                emergency.openedAt(),
                emergency.closedAt(),
                emergency.version(),
                actions);
    }
}
