package org.campusfrontline.volunteer.hours.declaring;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.declaration.Declaration;
import org.campusfrontline.volunteer.hours.declaration.DeclarationAccess;
import org.campusfrontline.volunteer.hours.declaration.DeclarationType;
import org.campusfrontline.volunteer.hours.declaration.DeclarationView;
import org.campusfrontline.volunteer.hours.declaration.Declarations;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.hours.ledger.HoursLedger;
import org.campusfrontline.volunteer.hours.rule.DeclarationState.Step;

/// The unit's word, by somebody who has not vouched before: the minutes are booked with it.
@UseCase
class ConfirmDeclaration {

    private final DeclarationAccess access;
    private final Declarations declarations;
    private final HoursLedger ledger;
    private final Caller caller;
    private final Clock clock;

    ConfirmDeclaration(
            DeclarationAccess access, Declarations declarations, HoursLedger ledger, Caller caller, Clock clock) {
        this.access = access;
        this.declarations = declarations;
        this.ledger = ledger;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<DeclarationView> confirm(UUID id, long expectedVersion) {
        return access.toStep(id, expectedVersion, Step.CONFIRM)
                .then(declaration -> book(declaration)
                        .then(entry ->
                                declaration.confirm(caller.person(), Moments.stored(clock.instant()), entry.id()))
                        .map(next -> declarations.write(next, "confirmed")));
    }

    private Outcome<HoursEntry> book(Declaration declaration) {
        if (declaration.type() != DeclarationType.CORRECTION) {
            return ledger.declared(declaration.id(), declaration.service());
        }
        UUID wrong = Objects.requireNonNull(declaration.corrects());
        return ledger.corrected(declaration.id(), wrong, declaration.minutes() == 0 ? null : declaration.span());
    }
}
