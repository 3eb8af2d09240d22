package org.campusfrontline.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/// Where the campus is in time.
@ConfigMapping(prefix = "campus.time")
public interface CampusTime {

    /// The zone whose midnights part the days and months.
    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
