package org.campusfrontline.volunteer.servicerecord.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.servicerecord.register.ServiceRecordRequests.NewServiceRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The caller's own service records over HTTP.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my/service-records")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "service-records", description = "Service that a person lets a named reader read.")
class MyServiceRecordResource {

    private final ServiceRecords records;
    private final IssueServiceRecord issueServiceRecord;
    private final LinkServiceRecord linkServiceRecord;
    private final WithdrawServiceRecord withdrawServiceRecord;

    MyServiceRecordResource(
            ServiceRecords records,
            IssueServiceRecord issueServiceRecord,
            LinkServiceRecord linkServiceRecord,
            WithdrawServiceRecord withdrawServiceRecord) {
        this.records = records;
        this.issueServiceRecord = issueServiceRecord;
        this.linkServiceRecord = linkServiceRecord;
        this.withdrawServiceRecord = withdrawServiceRecord;
    }

    @GET
    @Operation(
            operationId = "listMyServiceRecords",
            summary = "List the service records that I issued",
            description = "The newest first, ended ones too.")
    @APIResponse(responseCode = "200", description = "A page of my records")
    public Page<ServiceRecordView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return records.page(cursor, limit);
    }

    @POST
    @Idempotent
    @Refuses({"VOL-2921", "VOL-2922", "VOL-2925"})
    @Operation(
            operationId = "issueServiceRecord",
            summary = "Let a named reader read my service",
            description =
                    "For a named purpose and at most 90 days. It shows what stands in the ledger of hours of the days that I name, and nothing else. The link for the reader is asked for next.")
    @APIResponseSchema(
            value = ServiceRecordView.class,
            responseCode = "201",
            responseDescription = "The record, without a link yet")
    public RestResponse<ServiceRecordView> issue(@NotNull @Valid NewServiceRecord wanted, @Context UriInfo uri) {
        ServiceRecordView made = issueServiceRecord.issue(wanted).orThrow();
        return Answers.created(
                made, made.version(), made.actions(), uri, made.id().toString());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getMyServiceRecord",
            summary = "Look at a service record that I issued",
            description = "Its reader, purpose and end; never the secret of its link.")
    @APIResponse(responseCode = "200", description = "The record")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<ServiceRecordView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        ServiceRecordView found = records.view(own(id));
        return Answers.read(found, found.version(), found.actions(), ifNoneMatch);
    }

    @PUT
    @Path("{id}/link")
    @Refuses({"VOL-2923"})
    @Operation(
            operationId = "linkServiceRecord",
            summary = "Get the link for the reader, once",
            description = "Told once, only its hash is kept. A new link makes the one before worth nothing.")
    @APIResponse(responseCode = "200", description = "The link")
    public RestResponse<ServiceRecordLinkView> link(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        ServiceRecordLinkView link =
                linkServiceRecord.link(id, EntityTags.expected(ifMatch)).orThrow();
        return RestResponse.ResponseBuilder.ok(link)
                .tag(EntityTags.of(link.version()))
                .build();
    }

    @PUT
    @Path("{id}/withdrawal")
    @Refuses({"VOL-2923"})
    @Operation(
            operationId = "withdrawServiceRecord",
            summary = "Take a service record back",
            description = "At once: whoever opens its link afterwards sees nothing.")
    @APIResponse(responseCode = "200", description = "The withdrawn record")
    public RestResponse<ServiceRecordView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        ServiceRecordView ended =
                withdrawServiceRecord.withdraw(id, EntityTags.expected(ifMatch)).orThrow();
        return Answers.changed(ended, ended.version(), ended.actions());
    }

    @GET
    @Path("{id}/readings")
    @Operation(
            operationId = "listServiceRecordReadings",
            summary = "See when my service record was read",
            description = "Each reading, the latest first, with the reader's number where the reader had signed in.")
    @APIResponse(responseCode = "200", description = "A page of readings")
    public Page<ReadingView> readings(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return records.readings(own(id).id(), cursor, limit);
    }

    private ServiceRecord own(UUID id) {
        return records.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
