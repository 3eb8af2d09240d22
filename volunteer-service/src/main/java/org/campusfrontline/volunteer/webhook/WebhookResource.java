package org.campusfrontline.volunteer.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.campusfrontline.volunteer.webhook.WebhookRequests.NewWebhookSubscription;
import org.campusfrontline.volunteer.webhook.WebhookRequests.SubscriptionFilter;
import org.campusfrontline.volunteer.webhook.WebhookRequests.WebhookSubscriptionChange;
import org.campusfrontline.volunteer.webhook.delivery.Door;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Subscriptions over HTTP: made, changed and ended by operators of their unit, or by the campus system itself.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/webhook-subscriptions")
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
@Tag(name = "webhooks", description = "Events sent to campus systems, signed and in order, with replay.")
class WebhookResource {

    private final WebhookQueries queries;
    private final Door door;
    private final CreateSubscription createSubscription;
    private final ChangeSubscription changeSubscription;
    private final DeleteSubscription deleteSubscription;

    WebhookResource(
            WebhookQueries queries,
            Door door,
            CreateSubscription createSubscription,
            ChangeSubscription changeSubscription,
            DeleteSubscription deleteSubscription) {
        this.queries = queries;
        this.door = door;
        this.createSubscription = createSubscription;
        this.changeSubscription = changeSubscription;
        this.deleteSubscription = deleteSubscription;
    }

    @GET
    @Refuses("VOL-3009")
    @Operation(
            operationId = "listWebhookSubscriptions",
            summary = "List webhook subscriptions with how they do",
            description = "Those of the units whose operator the caller is; a campus system sees those that it made.")
    @APIResponse(responseCode = "200", description = "A page of subscriptions")
    public Page<WebhookSubscriptionView> list(@BeanParam @Valid SubscriptionFilter filter) {
        return queries.list(filter);
    }

    @GET
    @Path("{id}")
    @Refuses("VOL-3009")
    @Operation(
            operationId = "getWebhookSubscription",
            summary = "Look at a webhook subscription",
            description = "With its state, what the receiver has not got, and how the last call ended.")
    @APIResponse(responseCode = "200", description = "The subscription")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<WebhookSubscriptionView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        WebhookSubscriptionView found = queries.find(id).orElseThrow(WebhookResource::notFound);
        return Answers.read(
                found, found.version(), List.of(found.actions(), found.secrets(), found.health()), ifNoneMatch);
    }

    @POST
    @Idempotent
    @Refuses({"VOL-3001", "VOL-3002", "VOL-3003", "VOL-3004", "VOL-3008", "VOL-3009"})
    @Operation(
            operationId = "createWebhookSubscription",
            summary = "Subscribe a campus system to events",
            description =
                    "Each event is sent as a CloudEvent by POST, signed by the scheme of Standard Webhooks, at least once, in the order of its key; `webhook-id` stays the same at each try. The secret is shown in this answer alone. Redirects are not followed; 410 ends the subscription. Operators of the unit subscribe, or a campus system whose token names `campus:webhooks`.")
    @APIResponseSchema(
            value = WebhookSubscriptionView.class,
            responseCode = "201",
            responseDescription = "The subscription with its secret")
    public RestResponse<WebhookSubscriptionView> create(
            @NotNull @Valid NewWebhookSubscription wanted, @Context UriInfo uri) {
        refuse(wanted.url());
        WebhookSubscriptionView made = createSubscription.create(wanted).orThrow();
        return Answers.created(
                made, made.version(), made.actions(), uri, made.id().toString());
    }

    @PUT
    @Path("{id}")
    @Refuses({"VOL-3001", "VOL-3002", "VOL-3003", "VOL-3009"})
    @Operation(
            operationId = "changeWebhookSubscription",
            summary = "Change where a subscription goes and what it tells",
            description = "What is new is told from now on; the place in everything else stays.")
    @APIResponse(responseCode = "200", description = "The changed subscription")
    public RestResponse<WebhookSubscriptionView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WebhookSubscriptionChange wanted) {
        long version = EntityTags.expected(ifMatch);
        refuse(wanted.url());
        WebhookSubscriptionView changed =
                changeSubscription.change(id, version, wanted.wish()).orThrow();
        return Answers.changed(changed, changed.version(), changed.actions());
    }

    @DELETE
    @Path("{id}")
    @Refuses("VOL-3009")
    @Operation(
            operationId = "deleteWebhookSubscription",
            summary = "End a subscription for good",
            description = "With its secrets and its log of deliveries.")
    @APIResponse(responseCode = "204", description = "There is no such subscription any more")
    public void delete(@PathParam("id") UUID id) {
        deleteSubscription.delete(id).orThrow();
    }

    /// Names are looked up here, where no transaction waits for it.
    private void refuse(String url) {
        door.refusal(url).ifPresent(refusal -> {
            throw new RefusedException(List.of(refusal));
        });
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
