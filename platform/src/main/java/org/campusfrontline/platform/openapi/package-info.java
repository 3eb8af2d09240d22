/// Writes into every service's OpenAPI document what is the same everywhere, so that an endpoint says only its own:
///
/// ```java
/// @POST
/// @Path("{id}/closure")
/// @RolesAllowed(Role.OPERATOR)
/// @Idempotent
/// @Refuses({"VOL-1007", "VOL-1008"})
/// @Operation(operationId = "closeEmergency", summary = "Close an emergency", description = "…")
/// @APIResponse(responseCode = "200", description = "The closed emergency")
/// public EmergencyView close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) { … }
/// ```
/// Added by themselves: `x-roles` and the security requirement from the role annotations, the `Idempotency-Key` header,
/// every error answer that the endpoint's shape allows with the problem schema and examples in both languages, the
/// codes
/// of `@Refuses` under their statuses, the `X-Request-Id` header, required and nullable properties from `@Nullable`.
@NullMarked
package org.campusfrontline.platform.openapi;

import org.jspecify.annotations.NullMarked;
