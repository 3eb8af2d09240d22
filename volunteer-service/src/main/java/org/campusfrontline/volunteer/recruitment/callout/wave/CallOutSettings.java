package org.campusfrontline.volunteer.recruitment.callout.wave;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/// How people are called.
@ConfigMapping(prefix = "campus.call-out")
public interface CallOutSettings {

    /// How many are called for each seat that is missing.
    @WithDefault("3")
    int perSeat();

    /// Most people in one wave.
    @WithDefault("200")
    int most();

    /// How long a wave has to answer before the next one is called.
    @WithDefault("3m")
    Duration interval();

    /// How often every replica looks for calls that want a wave or have come to their end.
    @WithDefault("5s")
    String sweep();

    /// From when nobody is called unless it is urgent, where the person says nothing else.
    @WithDefault("22:00")
    LocalTime quietFrom();

    /// Up to when.
    @WithDefault("07:00")
    LocalTime quietTo();

    /// Where these times are read: where the campus is, unless it is said otherwise.
    @WithDefault("${campus.time.zone:Asia/Shanghai}")
    ZoneId zone();

    /// How long it is kept for its person alone who said no.
    @WithDefault("720h")
    Duration forget();
}
