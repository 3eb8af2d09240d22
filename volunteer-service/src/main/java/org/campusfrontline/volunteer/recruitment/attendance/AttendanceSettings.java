package org.campusfrontline.volunteer.recruitment.attendance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How attendance is taken. The rhythm of what the clock decides is `campus.attendance.sweep`, five seconds.
@ConfigMapping(prefix = "campus.attendance")
public interface AttendanceSettings {

    /// How long before its start one can check in to a shift.
    @WithDefault("30m")
    Duration early();

    /// How long after its end one can still check out; then the end of the shift is assumed.
    @WithDefault("60m")
    Duration late();

    /// How long after the start, or after the seat became theirs, who has not come counts as absent.
    @WithDefault("10m")
    Duration patience();

    /// How long afterwards what was taken down offline can be told.
    @WithDefault("24h")
    Duration offline();

    /// How long after the end of the shift an absence can be appealed against.
    @WithDefault("7d")
    Duration appeal();

    /// How often every replica looks for what is due.
    @WithDefault("5s")
    String sweep();
}
