package org.campusfrontline.platform.inbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which dead letters an operator wants; a filter left out does not narrow.
record DeadLetterFilter(
        @Parameter(description = "The consumer's name") @QueryParam("consumer") @Size(max = 80) @Nullable String consumer,

        @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {

    record Place(String consumer, UUID event) {}

    Optional<Place> after() {
        try {
            return Cursor.read(cursor, 2).map(Cursor::values).map(DeadLetterFilter::place);
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.invalid();
        }
    }

    private static Place place(List<String> values) {
        return new Place(values.get(0), UUID.fromString(values.get(1)));
    }
}
