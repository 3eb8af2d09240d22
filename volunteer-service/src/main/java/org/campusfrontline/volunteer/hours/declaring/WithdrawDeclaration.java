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

/// Whoever declared takes it back, or the person whom it is about does not want it.
@UseCase
class WithdrawDeclaration {

    private final DeclarationAccess access;
    private final Declarations declarations;
    private final Caller caller;
    private final Clock clock;

    WithdrawDeclaration(DeclarationAccess access, Declarations declarations, Caller caller, Clock clock) {
        this.access = access;
        this.declarations = declarations;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<DeclarationView> withdraw(UUID id, long expectedVersion) {
        return access.toStep(id, expectedVersion, Step.WITHDRAW)
                .then(declaration -> declaration.withdraw(caller.person(), Moments.stored(clock.instant())))
                .map(next -> declarations.write(next, "withdrawn"));
    }
}
