package org.campusfrontline.roster.fatigue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.campusfrontline.roster.fatigue.strain.Limits;

/// From where on duties strain, on this installation.
@ConfigMapping(prefix = "campus.roster.fatigue")
interface FatigueSettings {

    /// The least rest between two duties: eleven hours in a day (Directive 2003/88/EC, article 3).
    @WithDefault("660")
    int restMinutes();

    /// The most within seven days: 44 hours (国务院关于职工工作时间的规定 and 劳动法 36).
    @WithDefault("2640")
    int minutesOfSevenDays();

    /// The most days in a row: one free day a week (劳动法 38).
    @WithDefault("6")
    int daysInARow();

    /// The most nights in a row (HSE, Managing shift work, HSG256).
    @WithDefault("3")
    int nightsInARow();

    default Limits limits() {
        return new Limits(restMinutes(), minutesOfSevenDays(), daysInARow(), nightsInARow());
    }
}
