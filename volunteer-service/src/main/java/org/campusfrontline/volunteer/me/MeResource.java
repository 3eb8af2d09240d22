package org.campusfrontline.volunteer.me;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.me.MeRequests.LanguageChoice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The signed-in person over HTTP.
@Path("/v1/me")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "me", description = "What the signed-in person is and may.")
class MeResource {

    private final MeQueries queries;
    private final ChooseLanguage chooseLanguage;

    MeResource(MeQueries queries, ChooseLanguage chooseLanguage) {
        this.queries = queries;
        this.chooseLanguage = chooseLanguage;
    }

    @GET
    @Refuses("VOL-1451")
    @Operation(
            operationId = "getMe",
            summary = "Look at oneself: person, roles, grants and units",
            description = "What the directory knows of the caller: number, language, roles with scope and end, units.")
    @APIResponse(responseCode = "200", description = "The caller")
    public RestResponse<MeView> me(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        MeView me =
                queries.me().orElseThrow(() -> new RefusedException(List.of(Refusal.of(MeProblem.NOT_IN_DIRECTORY))));
        return Answers.read(me, me.version(), List.of(me.grants(), me.units(), me.actions()), ifNoneMatch);
    }

    @PUT
    @Path("language")
    @Refuses("VOL-1451")
    @Operation(
            operationId = "chooseLanguage",
            summary = "Choose the language of one's notices",
            description = "Notices come in that language from then on.")
    @APIResponse(responseCode = "200", description = "The caller")
    public MeView choose(@NotNull @Valid LanguageChoice choice) {
        return chooseLanguage.choose(choice).orThrow();
    }
}
