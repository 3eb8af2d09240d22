package org.campusfrontline.volunteer.hours.reportin;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.volunteer.hours.declaration.Declaration;
import org.campusfrontline.volunteer.hours.declaration.DeclarationAccess;
import org.campusfrontline.volunteer.hours.declaration.DeclarationView;
import org.campusfrontline.volunteer.hours.declaration.Declarations;
import org.campusfrontline.volunteer.hours.rule.DeclarationState.Step;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;

/// Moves the plan, or tells that the service was shorter; a link that showed other minutes is void.
@UseCase
class ChangeReportIn {

    private final DeclarationAccess access;
    private final Declarations declarations;
    private final Links links;
    private final Clock clock;

    ChangeReportIn(DeclarationAccess access, Declarations declarations, Links links, Clock clock) {
        this.access = access;
        this.declarations = declarations;
        this.links = links;
        this.clock = clock;
    }

    public Outcome<DeclarationView> change(UUID id, long expectedVersion, ServiceSpan span) {
        return access.toStep(id, expectedVersion, Step.CHANGE).then(declaration -> change(declaration, span));
    }

    private Outcome<DeclarationView> change(Declaration declaration, ServiceSpan span) {
        Optional<Refusal> refusal = declaration.span().refusalToBecome(span, clock.instant());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        links.drop(declaration.id());
        return declaration.change(span).then(moved -> declarations.move(moved, "changed"));
    }
}
