package org.campusfrontline.volunteer.hours.declaring;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.erasure.ErasureStep;
import org.campusfrontline.volunteer.hours.declaration.Declaration;
import org.campusfrontline.volunteer.hours.declaration.DeclarationStore;
import org.campusfrontline.volunteer.hours.declaration.Declarations;
import org.campusfrontline.volunteer.hours.rule.DeclarationState.Step;

/// Nobody is left whose minutes could be confirmed: what waits is withdrawn.
@Singleton
class DeclarationsOfErased implements ErasureStep {

    private final DeclarationStore store;
    private final Declarations declarations;
    private final Caller caller;

    DeclarationsOfErased(DeclarationStore store, Declarations declarations, Caller caller) {
        this.store = store;
        this.declarations = declarations;
        this.caller = caller;
    }

    @Override
    public Optional<Refusal> erase(String person, Instant at) {
        for (UUID id : store.waitingOf(person)) {
            store.lock(id)
                    .filter(declaration -> declaration.state().legalSteps().contains(Step.WITHDRAW))
                    .ifPresent(declaration -> withdraw(declaration, at));
        }
        return Optional.empty();
    }

    private void withdraw(Declaration waiting, Instant at) {
        declarations.write(waiting.withdraw(caller.person(), at).orThrow(), "withdrawn");
    }
}
