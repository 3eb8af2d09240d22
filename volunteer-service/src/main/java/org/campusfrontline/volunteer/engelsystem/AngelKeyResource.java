package org.campusfrontline.volunteer.engelsystem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The caller's own key for clients of Engelsystem.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my/engelsystem-key")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "my")
class AngelKeyResource {

    private final AngelKeys keys;
    private final OpenAngelKey openKey;
    private final RevokeAngelKey revokeKey;
    private final Caller caller;

    AngelKeyResource(AngelKeys keys, OpenAngelKey openKey, RevokeAngelKey revokeKey, Caller caller) {
        this.keys = keys;
        this.openKey = openKey;
        this.revokeKey = revokeKey;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "openMyEngelsystemKey",
            summary = "Get a key for apps that speak Engelsystem's API",
            description =
                    "It shows my shifts and the published ones, read only. Told once, in place of an earlier one.")
    @APIResponseSchema(value = AngelKeyView.class, responseCode = "201", responseDescription = "The key")
    public RestResponse<AngelKeyView> open(@Context UriInfo uri) {
        String key = openKey.open(caller.person()).orThrow();
        String path = uri.getBaseUriBuilder()
                .path(EngelsystemResource.PATH)
                .path(EngelsystemResource.EXPORT)
                .build()
                .getRawPath();
        return RestResponse.status(RestResponse.Status.CREATED, new AngelKeyView(null, key, path + "?key=" + key));
    }

    @GET
    @Refuses("PLT-1104")
    @Operation(
            operationId = "getMyEngelsystemKey",
            summary = "See whether I have a key for Engelsystem's API",
            description = "The key itself is not shown again.")
    @APIResponse(responseCode = "200", description = "My key")
    public AngelKeyView get() {
        return keys.madeAt(caller.person())
                .map(madeAt -> new AngelKeyView(madeAt, null, null))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @DELETE
    @Operation(
            operationId = "revokeMyEngelsystemKey",
            summary = "Make my key for Engelsystem's API worthless",
            description = "Nothing happens where there is none.")
    @APIResponse(responseCode = "204", description = "There is no key")
    public void revoke() {
        revokeKey.revoke(caller.person()).orThrow();
    }
}
