package org.campusfrontline.roster.carefund.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Purse;
import org.campusfrontline.roster.carefund.rule.VisitState;

/// A visit that is planned or made, out of a unit's purse for visits; `recipient` is a unit's code, a group's name or
/// a person's number.
record Visit(
        UUID id,
        UUID source,
        String tree,
        String unit,
        Whom whom,
        String recipient,
        LocalDate day,
        long fen,
        VisitState state,
        String plannedBy,
        Instant plannedAt,
        long version) {

    enum Whom {
        UNIT,
        GROUP,
        PERSON
    }

    boolean isOf(String person) {
        return whom == Whom.PERSON && recipient.equals(person);
    }

    Purse purse() {
        return new Purse(tree, unit, FundPurpose.CONDOLENCE);
    }
}
