package org.campusfrontline.volunteer.team.badge;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.platform.time.CampusTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The badge for everyone, as data and as a page for whoever scanned the code. Nothing keeps it, so that a consent
/// taken back takes effect at once.
@Path("/v1")
@PermitAll
@Tag(
        name = "responsibility-post-badges",
        description = "What a responsibility post shows to anyone who holds its code.")
class BadgeResource {

    private static final String CODE = "What stands in the QR code of the post.";
    private final Badges badges;
    private final BadgeTokens tokens;
    private final RequestFacts request;
    private final CampusTime time;

    BadgeResource(Badges badges, BadgeTokens tokens, RequestFacts request, CampusTime time) {
        this.badges = badges;
        this.tokens = tokens;
        this.request = request;
        this.time = time;
    }

    @GET
    @Path("responsibility-post-badges/{token}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readResponsibilityBadge",
            summary = "Read who answers for a place, by the code of the post",
            description =
                    "Open to everyone who holds the code. Shows what the person agreed to and nothing else; a code whose person no longer agrees is like one that was never given.")
    @APIResponse(responseCode = "200", description = "The badge")
    public RestResponse<BadgeView> badge(@PathParam("token") @Parameter(description = CODE) String token) {
        BadgeView found = badges.find(token)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return RestResponse.ResponseBuilder.ok(found)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    @GET
    @Path("responsibility-post-pages/{token}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "showResponsibilityBadgePage",
            summary = "Read who answers for a place, as a page",
            description =
                    "What a QR code leads to, at /q/responsibility-post/{token} of the front door; in Chinese or English by Accept-Language, to be printed as a badge. A code that shows nothing gets a page that says so.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> page(@PathParam("token") @Parameter(description = CODE) String token) {
        return new BadgePage(badges.find(token), tokens.address(token), request.language(), time.zone())
                .page()
                .answer();
    }
}
