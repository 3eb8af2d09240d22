package org.campusfrontline.platform.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A job as the person who started it sees it. `doing` is a key, `figures` depend on the kind;
/// `result` is there once it is done, `problem` once it has failed.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        UUID id,
        String kind,
        JobState state,
        int percent,
        @Nullable String doing,
        @JsonRawValue @Schema(implementation = Map.class) String figures,

        @JsonRawValue @Schema(implementation = Map.class) @Nullable String result,

        @Nullable Problem problem,
        int attempt,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<Action> actions) {

    public JobView {
        actions = List.copyOf(actions);
    }
}
