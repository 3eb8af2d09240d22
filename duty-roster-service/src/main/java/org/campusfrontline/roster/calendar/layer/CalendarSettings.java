package org.campusfrontline.roster.calendar.layer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What holds where no node says otherwise.
@ConfigMapping(prefix = "campus.roster.calendar")
public interface CalendarSettings {

    /// Months in which rest is given for work on a rest day. Labour Law art. 44 (2) asks for the rest and names no
    /// deadline, so this one is ours.
    @WithDefault("6")
    int restMonths();
}
