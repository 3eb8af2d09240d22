package org.campusfrontline.roster.carefund.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.carefund.rule.VisitState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A visit: whom, when and from which purse; never why.
record VisitView(
        UUID id,
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
