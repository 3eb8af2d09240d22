package org.campusfrontline.notification.stream;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A ticket for `GET stream?ticket=`, good for one opening until then.
public record StreamTicketView(
        @Schema(examples = "pT0mXw3n1o2YV8qk6bJr9s") String ticket, Instant expiresAt) {}
