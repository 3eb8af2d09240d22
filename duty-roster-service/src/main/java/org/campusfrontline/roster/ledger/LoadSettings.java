package org.campusfrontline.roster.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.util.OptionalInt;

/// How load is counted on this installation.
@ConfigMapping(prefix = "campus.roster.load")
interface LoadSettings {

    /// When a night begins on the campus clock.
    @WithDefault("22:00")
    LocalTime nightFrom();

    /// When it ends on the next day.
    @WithDefault("06:00")
    LocalTime nightTo();

    /// How many minutes of it make a duty a night.
    @WithDefault("120")
    int nightLeastMinutes();

    /// After how many days load counts half; without it nothing fades.
    OptionalInt halfLifeDays();
}
