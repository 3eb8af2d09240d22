package org.campusfrontline.volunteer.servicerecord.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long a record may be read.
@ConfigMapping(prefix = "campus.service-record")
interface ServiceRecordSettings {

    /// The longest that a person can choose.
    @WithDefault("P90D")
    Duration longest();
}
