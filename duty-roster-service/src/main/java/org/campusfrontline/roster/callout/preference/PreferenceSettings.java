package org.campusfrontline.roster.callout.preference;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/// When nobody is called for a duty unless it is urgent, where the person says nothing else.
@ConfigMapping(prefix = "campus.roster.call-quiet")
interface PreferenceSettings {

    /// From this time of the campus's day.
    @WithDefault("22:00")
    LocalTime quietFrom();

    /// Up to this one.
    @WithDefault("07:00")
    LocalTime quietTo();
}
