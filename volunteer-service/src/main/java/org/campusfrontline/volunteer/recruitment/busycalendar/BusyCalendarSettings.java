package org.campusfrontline.volunteer.recruitment.busycalendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// How people's own calendars are read.
@ConfigMapping(prefix = "campus.busy-calendar")
interface BusyCalendarSettings {

    /// How far ahead times are kept.
    @WithDefault("P180D")
    Duration horizon();

    /// Most spans that are kept of one calendar.
    @WithDefault("2000")
    int mostSpans();

    /// How often an address is asked again.
    @WithDefault("6h")
    Duration refresh();

    /// How often an address is read as a whole even where it says that nothing has changed, since the horizon moves.
    @WithDefault("P7D")
    Duration whole();

    /// How long after a failure it is asked again; twice as long after each further one.
    @WithDefault("15m")
    Duration retry();

    /// How long an address may take to answer, from the first look at its name to the last byte.
    @WithDefault("20s")
    Duration deadline();

    /// How often every replica looks for addresses that are due.
    @WithDefault("5s")
    String sweep();

    /// Hosts of the campus's own, which may lie at private addresses and speak plain HTTP; none unless said.
    Optional<Set<String>> campusHosts();
}
