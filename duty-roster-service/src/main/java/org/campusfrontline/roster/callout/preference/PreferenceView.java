package org.campusfrontline.roster.callout.preference;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.campusfrontline.platform.time.QuietHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether the caller is called for open seats, and the hours by the campus's clock in which only where it is urgent.
record PreferenceView(
        boolean takesCalls,
        @NotNull @Schema(examples = "22:00:00") LocalTime quietFrom,
        @NotNull @Schema(examples = "07:00:00") LocalTime quietTo) {

    static PreferenceView of(CallPreference preference) {
        return new PreferenceView(
                preference.takesCalls(),
                preference.quiet().from(),
                preference.quiet().to());
    }

    CallPreference preference() {
        return new CallPreference(takesCalls, new QuietHours(quietFrom, quietTo), 0);
    }
}
