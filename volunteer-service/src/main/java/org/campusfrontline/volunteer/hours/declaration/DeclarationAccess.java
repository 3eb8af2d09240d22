package org.campusfrontline.volunteer.hours.declaration;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.hours.rule.DeclarationState.Step;
import org.campusfrontline.volunteer.hours.rule.TwoPeople;

/// Who may see a declaration and who may do what with it: its person, who declared it, and organisers of the unit or
/// above it. For anyone else it does not exist.
@Singleton
public class DeclarationAccess {

    private final DeclarationStore store;
    private final Caller caller;

    DeclarationAccess(DeclarationStore store, Caller caller) {
        this.store = store;
        this.caller = caller;
    }

    public Optional<Declaration> toSee(UUID id) {
        return store.find(id).filter(this::maySee);
    }

    /// Locked, in the version that the client knows, by someone who may, in a state that allows it.
    public Outcome<Declaration> toStep(UUID id, long expectedVersion, Step step) {
        Optional<Declaration> found = store.lock(id).filter(this::maySee);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Declaration declaration = found.get();
        if (declaration.version() != expectedVersion) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        return refusalOf(declaration, step)
                .<Outcome<Declaration>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(declaration));
    }

    Optional<Refusal> refusalOf(Declaration declaration, Step step) {
        return refusalOfCaller(declaration, step).or(() -> declaration.state().refusalOf(step));
    }

    public Optional<Refusal> refusalUnlessOrganiser(String tree, String unit) {
        return caller.refusalUnless(Set.of(Role.ORGANISER), tree, unit);
    }

    private Optional<Refusal> refusalOfCaller(Declaration declaration, Step step) {
        String person = declaration.service().person();
        return switch (step) {
            case CHANGE -> unless(isCaller(person));
            case WITHDRAW -> unless(isCaller(person) || isCaller(declaration.declaredBy()));
            case REFUSE -> organiser(declaration);
            case ISSUE_LINK -> organiser(declaration).or(() -> TwoPeople.check(person, Set.of(), caller.person()));
            case CONFIRM ->
                organiser(declaration).or(() -> TwoPeople.check(person, declaration.vouched(), caller.person()));
            case ANSWER_BY_COMMUNITY -> TwoPeople.check(person, Set.of(), caller.person());
        };
    }

    private boolean maySee(Declaration declaration) {
        return isCaller(declaration.service().person())
                || isCaller(declaration.declaredBy())
                || organiser(declaration).isEmpty();
    }

    private Optional<Refusal> organiser(Declaration declaration) {
        return refusalUnlessOrganiser(
                declaration.service().tree(), declaration.service().unit());
    }

    private boolean isCaller(String person) {
        return caller.person().equals(person);
    }

    private static Optional<Refusal> unless(boolean allowed) {
        return allowed ? Optional.empty() : Optional.of(Refusal.of(CommonProblem.FORBIDDEN));
    }
}
