package org.campusfrontline.gateway.compose;

import io.vertx.core.buffer.Buffer;

/// What became of one block: the service's own JSON with its age, or why there is none.
sealed interface BlockAnswer {

    /// The service answered; `json` goes out byte for byte.
    record Ok(Buffer json, long ageSeconds) implements BlockAnswer {}

    /// No data; `reason` is one of `timeout`, `down`, `refused`, `broken`.
    record Unavailable(String reason) implements BlockAnswer {}
}
