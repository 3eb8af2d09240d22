package org.campusfrontline.platform.job;

import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// What a use case that started a job returns, and its resource answers with 202 and the job's place.
public record JobStarted(UUID id) {

    public RestResponse<JobStarted> accepted(UriInfo uri) {
        String location = uri.getBaseUriBuilder()
                .path("v1/jobs")
                .path(id.toString())
                .build()
                .getRawPath();
        return RestResponse.ResponseBuilder.<JobStarted>create(RestResponse.Status.ACCEPTED)
                .entity(this)
                .header("Location", location)
                .build();
    }
}
