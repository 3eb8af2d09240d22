package org.campusfrontline.volunteer.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What webhooks tell of.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/webhook-event-types")
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
@Tag(name = "webhooks")
class WebhookEventTypeResource {

    private final WebhookQueries queries;

    WebhookEventTypeResource(WebhookQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listWebhookEventTypes",
            summary = "List the events that can be subscribed to",
            description =
                    "Their bodies are those of the AsyncAPI document. None of them holds a name, a phone or a mail address: people are named by their numbers.")
    @APIResponse(responseCode = "200", description = "A page of event types")
    public Page<WebhookEventTypeView> list(
            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.within(queries.eventTypes(), cursor, limit, WebhookEventTypeView::name);
    }
}
