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

        @Schema(
                description = "The same as a page, for the reader's browser; below the address of the front door.",
                examples = "/q/service-record/pT0mXw3n1o2YV8qk6bJr9s4cDfG7hLzA")
        String page,

        Instant expiresAt,
        long version) {

    private static final String PATH = "/api/volunteer/v1/service-records/";
    private static final String PAGE = "/q/service-record/";

    static ServiceRecordLinkView of(String secret, Instant expiresAt, long version) {
        return new ServiceRecordLinkView(secret, PATH + secret, PAGE + secret, expiresAt, version);
    }
}
