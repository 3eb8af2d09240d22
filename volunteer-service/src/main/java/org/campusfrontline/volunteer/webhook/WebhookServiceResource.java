package org.campusfrontline.volunteer.webhook;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.webhook.WebhookRequests.DeliveryFilter;
import org.campusfrontline.volunteer.webhook.WebhookRequests.WebhookReplay;
import org.campusfrontline.volunteer.webhook.WebhookRequests.WebhookSecretRotation;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState.Step;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What an owner does with a subscription that is there.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/webhook-subscriptions/{id}")
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
@Tag(name = "webhooks")
class WebhookServiceResource {

    private final WebhookQueries queries;
    private final SetSubscriptionState setState;
    private final RotateSecret rotateSecret;
    private final ReplaySubscription replaySubscription;
    private final Pings pings;

    WebhookServiceResource(
            WebhookQueries queries,
            SetSubscriptionState setState,
            RotateSecret rotateSecret,
            ReplaySubscription replaySubscription,
            Pings pings) {
        this.queries = queries;
        this.setState = setState;
        this.rotateSecret = rotateSecret;
        this.replaySubscription = replaySubscription;
        this.pings = pings;
    }

    @PUT
    @Path("pause")
    @Refuses({"VOL-3006", "VOL-3009"})
    @Operation(
            operationId = "pauseWebhookSubscription",
            summary = "Send nothing for now",
            description = "Nothing is lost: it goes on where it stopped.")
    @APIResponse(responseCode = "200", description = "The paused subscription")
    public RestResponse<WebhookSubscriptionView> pause(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(
                setState.set(id, EntityTags.expected(ifMatch), Step.PAUSE).orThrow());
    }

    @PUT
    @Path("resumption")
    @Refuses({"VOL-3006", "VOL-3009"})
    @Operation(
            operationId = "resumeWebhookSubscription",
            summary = "Go on where it stopped",
            description = "Also one that was paused because its receiver failed, or that ended with 410.")
    @APIResponse(responseCode = "200", description = "The active subscription")
    public RestResponse<WebhookSubscriptionView> resume(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(
                setState.set(id, EntityTags.expected(ifMatch), Step.RESUME).orThrow());
    }

    @PUT
    @Path("secret")
    @Refuses({"VOL-3005", "VOL-3009"})
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Draw a new secret",
            description =
                    "Shown in this answer alone. For the hours of grace every call carries a signature of each secret, so that the receiver changes when it can; 0 ends the ones before at once.")
    @APIResponse(responseCode = "200", description = "The subscription with its new secret")
    public RestResponse<WebhookSubscriptionView> rotate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WebhookSecretRotation wanted) {
        return changed(rotateSecret
                .rotate(id, EntityTags.expected(ifMatch), wanted.grace())
                .orThrow());
    }

    @PUT
    @Path("replay")
    @Refuses({"VOL-3007", "VOL-3009"})
    @Operation(
            operationId = "replayWebhookSubscription",
            summary = "Tell everything again from an earlier time",
            description =
                    "From a time or from an event that was told, which counts with the second before it. Events come under the ids that they had, in order, and then what is new; of units and emergencies only the last state is kept.")
    @APIResponse(responseCode = "200", description = "The subscription, put back")
    public RestResponse<WebhookSubscriptionView> replay(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WebhookReplay wanted) {
        return changed(replaySubscription
                .replay(id, EntityTags.expected(ifMatch), wanted)
                .orThrow());
    }

    @POST
    @Path("pings")
    @Refuses("VOL-3009")
    @Operation(
            operationId = "pingWebhookSubscription",
            summary = "Call the receiver once to see whether it answers",
            description = "With an event of type webhook-pinged, signed as all others are; also while it is paused.")
    @APIResponse(responseCode = "200", description = "How the receiver answered")
    public WebhookPingView ping(@PathParam("id") UUID id) {
        return pings.ping(id).orElseThrow(WebhookServiceResource::notFound);
    }

    @GET
    @Path("deliveries")
    @Refuses("VOL-3009")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List what became of a subscription's events",
            description = "The newest first, for seven days. Nothing that a receiver answers is kept but its status.")
    @APIResponse(responseCode = "200", description = "A page of deliveries")
    public Page<WebhookDeliveryView> deliveries(@PathParam("id") UUID id, @BeanParam @Valid DeliveryFilter filter) {
        return queries.deliveries(id, filter).orElseThrow(WebhookServiceResource::notFound);
    }

    private static RestResponse<WebhookSubscriptionView> changed(WebhookSubscriptionView view) {
        return Answers.changed(view, view.version(), view.actions());
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
