package org.campusfrontline.roster.closedloop.policy;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Whether the caller may begin something of a unit, and whether a policy reaches it.
@Singleton
public class LoopScopes {

    private final PeriodAccess access;
    private final Directory directory;
    private final GrantBook book;

    LoopScopes(PeriodAccess access, Directory directory, GrantBook book) {
        this.access = access;
        this.directory = directory;
        this.book = book;
    }

    public Optional<Refusal> refusal(PlanningPeriod.Scope scope) {
        Optional<Refusal> refusal = access.refusalToPlan(scope);
        if (refusal.isEmpty() && directory.unit(scope.unit()).isEmpty()) {
            refusal = Optional.of(Refusal.of(LoopProblem.UNKNOWN_UNIT)
                    .with("unit", scope.unit())
                    .at("/unit"));
        }
        String emergency = scope.emergency();
        if (refusal.isEmpty() && emergency != null && !directory.isOpen(emergency)) {
            refusal = Optional.of(Refusal.of(LoopProblem.EMERGENCY_NOT_OPEN)
                    .with("emergency", emergency)
                    .at("/emergency"));
        }
        return refusal;
    }

    /// The policy is of the loop's unit or of one above it in the same tree.
    public boolean reaches(LoopPolicy policy, PlanningPeriod.Scope loop) {
        boolean same = policy.scope().tree().equals(loop.tree());
        return same
                && (policy.scope().unit().equals(loop.unit())
                        || book.isWithin(
                                loop.tree(), loop.unit(), policy.scope().unit()));
    }
}
