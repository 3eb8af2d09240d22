package org.campusfrontline.volunteer.hours.reportin;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A link as it is told once: hand it to the community's worker, not to the person. `version` is the declaration's.
record CommunityLinkView(
        @Schema(examples = "pT0mXw3n1o2YV8qk6bJr9s4cDfG7hLzA")
        String token,

        @Schema(examples = "/api/volunteer/v1/community-confirmations/pT0mXw3n1o2YV8qk6bJr9s4cDfG7hLzA")
        String path,

        Instant expiresAt,
        long version) {

    static final String PATH = "/api/volunteer/v1/community-confirmations/";
}
