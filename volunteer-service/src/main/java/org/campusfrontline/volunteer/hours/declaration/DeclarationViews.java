package org.campusfrontline.volunteer.hours.declaration;

import jakarta.inject.Singleton;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.volunteer.hours.declaration.Declaration.Community;
import org.campusfrontline.volunteer.hours.declaration.Declaration.Progress;
import org.campusfrontline.volunteer.hours.ledger.Service;
import org.campusfrontline.volunteer.hours.rule.DeclarationState.Step;

/// Makes views, with what the caller may do next.
@Singleton
class DeclarationViews {

    private final DeclarationAccess access;
    private final Actions actions;

    DeclarationViews(DeclarationAccess access, Actions actions) {
        this.access = access;
        this.actions = actions;
    }

    DeclarationView of(Declaration declaration, String displayName) {
        Service service = declaration.service();
        Community community = declaration.community();
        Progress progress = declaration.progress();
        return new DeclarationView(
                declaration.id(),
                declaration.type(),
                service.person(),
                displayName,
                service.tree(),
                service.unit(),
                service.kind(),
                service.activity(),
                community == null ? null : community.name(),
                community == null ? null : community.letter(),
                declaration.task(),
                service.span().start(),
                service.span().end(),
                declaration.minutes(),
                declaration.corrects(),
                progress.state(),
                declaration.declaredBy(),
                declaration.declaredAt(),
                progress.linkIssuedBy(),
                progress.worker(),
                progress.workerAt(),
                progress.decidedBy(),
                progress.decidedAt(),
                progress.reason(),
                progress.entry(),
                declaration.version(),
                actions(declaration));
    }

    private List<Action> actions(Declaration declaration) {
        return List.of(
                action("change", declaration, Step.CHANGE),
                action("issue-link", declaration, Step.ISSUE_LINK),
                action("confirm", declaration, Step.CONFIRM),
                action("refuse", declaration, Step.REFUSE),
                action("withdraw", declaration, Step.WITHDRAW));
    }

    private Action action(String name, Declaration declaration, Step step) {
        return actions.of(name, access.refusalOf(declaration, step));
    }
}
