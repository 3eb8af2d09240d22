package org.campusfrontline.roster.carefund.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.carefund.rule.VisitState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A visit: whom, when and from which purse; never why.
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitView(
        UUID id,

        @Schema(description = "The name under which notices tell the person who is visited of it.") @Nullable UUID matter,

        UUID source,
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String unit,
        Visit.Whom whom,
        @Schema(examples = "东门值守组") String recipient,
        LocalDate day,
        @Schema(examples = "50000") long fen,
        VisitState state,
        long version,
        List<Action> actions) {

    VisitView {
        actions = List.copyOf(actions);
    }
}
