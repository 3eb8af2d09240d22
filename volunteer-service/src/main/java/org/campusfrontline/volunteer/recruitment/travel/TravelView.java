package org.campusfrontline.volunteer.recruitment.travel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How long people are on their way; version 0 while nobody has said.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TravelTable")
record TravelView(List<SiteWay> ways, @Nullable Instant changedAt, long version) {

    TravelView {
        ways = List.copyOf(ways);
    }
}
