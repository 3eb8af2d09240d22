package org.campusfrontline.volunteer.recruitment.risk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.risk.RiskRequests.RiskNoticeText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The risk notice of a post category: read by everybody, written by operators.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/post-categories")
@Tag(name = "profiles")
class RiskNoticeResource {

    private final RiskNotices notices;
    private final PublishRiskNotice publishRiskNotice;

    RiskNoticeResource(RiskNotices notices, PublishRiskNotice publishRiskNotice) {
        this.notices = notices;
        this.publishRiskNotice = publishRiskNotice;
    }

    @GET
    @Path("{category}/risk-notice")
    @RolesAllowed(Role.VOLUNTEER)
    @Operation(
            operationId = "getRiskNotice",
            summary = "Read the risks of a post category",
            description = "The present version, or an older one. Version 0 says that nothing is told yet.")
    @APIResponse(responseCode = "200", description = "The notice")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<RiskNotice> get(
            @PathParam("category") @Parameter(description = "Which category is meant.") String category,
            @QueryParam("version") @Parameter(description = "An older version.") @Min(1) @Nullable Long version,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Optional<RiskNotice> found = version == null ? notices.present(category) : notices.version(category, version);
        RiskNotice notice = found.orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(notice, notice.version(), List.of(), ifNoneMatch);
    }

    @PUT
    @Path("{category}/risk-notice")
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "publishRiskNotice",
            summary = "Tell the risks of a post category anew",
            description = "By an operator of a whole tree. Makes the next version; earlier ones stay readable. Where"
                    + " the category asks for consent, whoever accepted an earlier one must accept this one.")
    @APIResponse(responseCode = "200", description = "The notice from now on")
    public RestResponse<RiskNotice> publish(
            @PathParam("category") @Parameter(description = "Which category is meant.") String category,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RiskNoticeText wanted) {
        RiskNotice notice = publishRiskNotice
                .publish(category, EntityTags.expected(ifMatch), wanted)
                .orThrow();
        return Answers.changed(notice, notice.version(), List.of());
    }
}
