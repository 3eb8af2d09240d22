package org.campusfrontline.volunteer.bootstrap;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.bootstrap.FirstAdministratorRequests.FirstAdministratorView;
import org.campusfrontline.volunteer.bootstrap.FirstAdministratorRequests.NewFirstAdministrator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Open to everybody who holds the one-time secret, until there is an operator.
@Path("/v1/first-administrator")
@Tag(name = "first administrator", description = "How the first administrator comes to be.")
class FirstAdministratorResource {

    private final MakeFirstAdministrator makeFirstAdministrator;

    FirstAdministratorResource(MakeFirstAdministrator makeFirstAdministrator) {
        this.makeFirstAdministrator = makeFirstAdministrator;
    }

    @POST
    @PermitAll
    @Refuses({"VOL-1251", "VOL-1252"})
    @Operation(
            operationId = "makeFirstAdministrator",
            summary = "Make the first administrator, once",
            description =
                    "Open to whoever shows the secret of the installation's file, until there is an operator. Makes the roots of the five trees and the person where they are missing.")
    @APIResponse(responseCode = "200", description = "The first administrator")
    public FirstAdministratorView make(@NotNull @Valid NewFirstAdministrator wanted) {
        return makeFirstAdministrator.make(wanted).orThrow();
    }
}
