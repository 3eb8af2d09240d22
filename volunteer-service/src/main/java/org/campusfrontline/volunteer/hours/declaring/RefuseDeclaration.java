package org.campusfrontline.volunteer.hours.declaring;

import java.time.Clock;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.declaration.DeclarationAccess;
import org.campusfrontline.volunteer.hours.declaration.DeclarationView;
import org.campusfrontline.volunteer.hours.declaration.Declarations;
import org.campusfrontline.volunteer.hours.rule.DeclarationState.Step;

/// The unit does not confirm, and says why; nothing is booked.
@UseCase
class RefuseDeclaration {

    private final DeclarationAccess access;
    private final Declarations declarations;
    private final Caller caller;
    private final Clock clock;

    RefuseDeclaration(DeclarationAccess access, Declarations declarations, Caller caller, Clock clock) {
        this.access = access;
        this.declarations = declarations;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<DeclarationView> refuse(UUID id, long expectedVersion, String reason) {
        return access.toStep(id, expectedVersion, Step.REFUSE)
                .then(declaration -> declaration.refuse(caller.person(), Moments.stored(clock.instant()), reason))
                .map(next -> declarations.write(next, "refused"));
    }
}
