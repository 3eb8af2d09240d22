package org.campusfrontline.volunteer.hours.reportin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.hours.declaration.DeclarationView;
import org.campusfrontline.volunteer.hours.reportin.ReportInRequests.NewReportIn;
import org.campusfrontline.volunteer.hours.reportin.ReportInRequests.ReportInTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Report-ins over HTTP: the person registers and changes, an organiser of the unit gets the community's link.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/report-ins")
@Tag(name = "report-ins")
class ReportInResource {

    private final RegisterReportIn registerReportIn;
    private final ChangeReportIn changeReportIn;
    private final IssueLink issueLink;

    ReportInResource(RegisterReportIn registerReportIn, ChangeReportIn changeReportIn, IssueLink issueLink) {
        this.registerReportIn = registerReportIn;
        this.changeReportIn = changeReportIn;
        this.issueLink = issueLink;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.VOLUNTEER)
    @Refuses({"VOL-2801", "VOL-2802", "VOL-2803", "VOL-2805", "VOL-2806", "VOL-2810"})
    @Operation(
            operationId = "registerReportIn",
            summary = "Register service for a community before it begins",
            description =
                    "With the community, the letter's number, the task and the time planned. After the service the community confirms through a one-time link, then the own unit; only then the minutes are booked. It is read and withdrawn as an hours declaration.")
    @APIResponseSchema(
            value = DeclarationView.class,
            responseCode = "201",
            responseDescription = "The declaration, which waits for the community")
    public RestResponse<DeclarationView> register(@NotNull @Valid NewReportIn wanted, @Context UriInfo uri) {
        DeclarationView made = registerReportIn.register(wanted).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .tag(EntityTags.of(made.version(), made.actions()))
                .header(
                        "Location",
                        uri.getBaseUri()
                                .resolve("v1/hours-declarations/" + made.id())
                                .getRawPath())
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.VOLUNTEER)
    @Refuses({"VOL-2802", "VOL-2803", "VOL-2805", "VOL-2806", "VOL-2809", "VOL-2810", "VOL-2819"})
    @Operation(
            operationId = "changeReportIn",
            summary = "Move a report-in, or tell that it was shorter",
            description =
                    "By its person until the community has answered. Before it begins to any time ahead; from then on only to a part of the time planned. A link that showed other minutes is void.")
    @APIResponse(responseCode = "200", description = "The changed declaration")
    public RestResponse<DeclarationView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportInTime wanted) {
        DeclarationView changed = changeReportIn
                .change(id, EntityTags.expected(ifMatch), wanted.span())
                .orThrow();
        return Answers.changed(changed, changed.version(), changed.actions());
    }

    @PUT
    @Path("{id}/link")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2808", "VOL-2809"})
    @Operation(
            operationId = "issueCommunityLink",
            summary = "Get the one-time link for the community's worker",
            description =
                    "By an organiser of the unit other than the person; told once, only its hash is kept. A new link makes the one before void. Who issued it cannot confirm for the unit as well.")
    @APIResponse(responseCode = "200", description = "The link")
    public RestResponse<CommunityLinkView> link(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        CommunityLinkView link =
                issueLink.issue(id, EntityTags.expected(ifMatch)).orThrow();
        return RestResponse.ResponseBuilder.ok(link)
                .tag(EntityTags.of(link.version()))
                .build();
    }
}
