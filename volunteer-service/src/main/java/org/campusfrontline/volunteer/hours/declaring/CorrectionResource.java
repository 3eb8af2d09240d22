package org.campusfrontline.volunteer.hours.declaring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.hours.declaration.DeclarationView;
import org.campusfrontline.volunteer.hours.declaring.DeclaringRequests.NewHoursCorrection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Where one says that an entry of the ledger is wrong.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/hours-entries/{id}/corrections")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "hours")
class CorrectionResource {

    private final RequestCorrection requestCorrection;

    CorrectionResource(RequestCorrection requestCorrection) {
        this.requestCorrection = requestCorrection;
    }

    @POST
    @Idempotent
    @Refuses({"VOL-2803", "VOL-2804", "VOL-2806", "VOL-2816", "VOL-2817", "VOL-2821"})
    @Operation(
            operationId = "requestHoursCorrection",
            summary = "Ask for the correction of an entry",
            description =
                    "By its person or by organisers of the unit. Once another person confirms, the entry is reversed and the right one booked; that of a closed month in the present one, with a reference to what it corrects.")
    @APIResponseSchema(
            value = DeclarationView.class,
            responseCode = "201",
            responseDescription = "The declaration, which waits for the unit")
    public RestResponse<DeclarationView> request(
            @PathParam("id") UUID id, @NotNull @Valid NewHoursCorrection wanted, @Context UriInfo uri) {
        DeclarationView made = requestCorrection.request(id, wanted).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .tag(EntityTags.of(made.version(), made.actions()))
                .header(
                        "Location",
                        uri.getBaseUri()
                                .resolve("v1/hours-declarations/" + made.id())
                                .getRawPath())
                .build();
    }
}
