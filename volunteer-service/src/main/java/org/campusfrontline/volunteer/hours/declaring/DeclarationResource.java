package org.campusfrontline.volunteer.hours.declaring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.campusfrontline.volunteer.hours.declaration.DeclarationFilter;
import org.campusfrontline.volunteer.hours.declaration.DeclarationQueries;
import org.campusfrontline.volunteer.hours.declaration.DeclarationView;
import org.campusfrontline.volunteer.hours.declaring.DeclaringRequests.HoursRefusal;
import org.campusfrontline.volunteer.hours.declaring.DeclaringRequests.NewHoursDeclaration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Declared hours over HTTP: people and organisers declare, an organiser who has not vouched before confirms.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/hours-declarations")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "hours", description = "The ledger of service minutes, and what is declared for it.")
class DeclarationResource {

    private final DeclarationQueries queries;
    private final DeclareHours declareHours;
    private final ConfirmDeclaration confirmDeclaration;
    private final RefuseDeclaration refuseDeclaration;
    private final WithdrawDeclaration withdrawDeclaration;

    DeclarationResource(
            DeclarationQueries queries,
            DeclareHours declareHours,
            ConfirmDeclaration confirmDeclaration,
            RefuseDeclaration refuseDeclaration,
            WithdrawDeclaration withdrawDeclaration) {
        this.queries = queries;
        this.declareHours = declareHours;
        this.confirmDeclaration = confirmDeclaration;
        this.refuseDeclaration = refuseDeclaration;
        this.withdrawDeclaration = withdrawDeclaration;
    }

    @GET
    @Operation(
            operationId = "listHoursDeclarations",
            summary = "List declared hours, the newest first",
            description =
                    "Report-ins, back-fills and corrections: the caller's own, or with `tree` and `unit` those of a unit for its organisers.")
    @APIResponse(responseCode = "200", description = "A page of declarations")
    public Page<DeclarationView> list(@BeanParam @Valid DeclarationFilter filter) {
        return queries.list(filter).orThrow();
    }

    @POST
    @Idempotent
    @Refuses({"VOL-2801", "VOL-2803", "VOL-2804", "VOL-2806", "VOL-2810", "VOL-2818"})
    @Operation(
            operationId = "declareHours",
            summary = "Declare service at an activity that nobody measured",
            description =
                    "One's own, or as an organiser of the unit another person's. Nothing is booked until another person, an organiser of the unit, confirms. Overlapping time, time to come and a closed month are refused.")
    @APIResponseSchema(
            value = DeclarationView.class,
            responseCode = "201",
            responseDescription = "The declaration, which waits for the unit")
    public RestResponse<DeclarationView> declare(@NotNull @Valid NewHoursDeclaration wanted, @Context UriInfo uri) {
        DeclarationView made = declareHours.declare(wanted).orThrow();
        return Answers.created(
                made, made.version(), made.actions(), uri, made.id().toString());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getHoursDeclaration",
            summary = "Look at a declaration",
            description = "Seen by its person, by who declared it and by organisers of the unit.")
    @APIResponse(responseCode = "200", description = "The declaration")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<DeclarationView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        DeclarationView found =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(found, found.version(), found.actions(), ifNoneMatch);
    }

    @PUT
    @Path("{id}/confirmation")
    @Refuses({"VOL-2804", "VOL-2806", "VOL-2807", "VOL-2808", "VOL-2809", "VOL-2810", "VOL-2816"})
    @Operation(
            operationId = "confirmHoursDeclaration",
            summary = "Confirm declared hours for the unit, and book them",
            description =
                    "By an organiser of the unit who is neither the person, nor who declared, nor who issued the community's link, whatever roles they hold. A correction reverses the entry and books the new one.")
    @APIResponse(responseCode = "200", description = "The booked declaration with its entry")
    public RestResponse<DeclarationView> confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(
                confirmDeclaration.confirm(id, EntityTags.expected(ifMatch)).orThrow());
    }

    @PUT
    @Path("{id}/refusal")
    @Refuses({"VOL-2809"})
    @Operation(
            operationId = "refuseHoursDeclaration",
            summary = "Refuse declared hours for the unit",
            description = "By an organiser of the unit, with a reason that the person reads.")
    @APIResponse(responseCode = "200", description = "The refused declaration")
    public RestResponse<DeclarationView> refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HoursRefusal refusal) {
        return changed(refuseDeclaration
                .refuse(id, EntityTags.expected(ifMatch), refusal.reason())
                .orThrow());
    }

    @PUT
    @Path("{id}/withdrawal")
    @Refuses({"VOL-2809"})
    @Operation(
            operationId = "withdrawHoursDeclaration",
            summary = "Take a declaration back",
            description = "By who declared it or by its person, until it is booked.")
    @APIResponse(responseCode = "200", description = "The withdrawn declaration")
    public RestResponse<DeclarationView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(
                withdrawDeclaration.withdraw(id, EntityTags.expected(ifMatch)).orThrow());
    }

    private static RestResponse<DeclarationView> changed(DeclarationView view) {
        return Answers.changed(view, view.version(), view.actions());
    }
}
