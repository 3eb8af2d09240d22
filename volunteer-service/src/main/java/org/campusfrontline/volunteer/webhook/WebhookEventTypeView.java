package org.campusfrontline.volunteer.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An event that can be subscribed to by its `name`; `type` is what its body says.
record WebhookEventTypeView(
        @Schema(examples = "sign-up-confirmed") String name,

        @Schema(examples = "org.campusfrontline.volunteer.sign-up-confirmed")
        String type,

        @Schema(examples = "volunteer.signup.v1") String topic,
        String description) {}
