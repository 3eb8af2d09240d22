package org.campusfrontline.volunteer.servicerecord.register;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A link as it is told once: whoever has it reads the record. `version` is the record's.
record ServiceRecordLinkView(
        @Schema(examples = "pT0mXw3n1o2YV8qk6bJr9s4cDfG7hLzA")
        String token,

        @Schema(
                description = "Below the address of the front door.",
                examples = "/api/volunteer/v1/service-records/pT0mXw3n1o2YV8qk6bJr9s4cDfG7hLzA")
        String path,

        Instant expiresAt,
        long version) {

    static final String PATH = "/api/volunteer/v1/service-records/";
}
