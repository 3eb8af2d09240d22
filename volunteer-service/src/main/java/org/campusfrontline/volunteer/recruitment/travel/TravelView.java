package org.campusfrontline.volunteer.recruitment.travel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How long people are on their way, and how long shifts at one site may overlap; where that is not said, the settings
/// hold. Version 0 while nobody has said anything.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TravelTable")
record TravelView(
        List<SiteWay> ways,
        @Nullable Integer usualMinutes,
        @Nullable Integer handOverMinutes,
        @Nullable Instant changedAt,
        long version) {

    TravelView {
        ways = List.copyOf(ways);
    }
}
