package org.campusfrontline.roster.closedloop.loop;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.period.PeriodAccess;

/// Who plans a loop: planners of its unit or above it. For everybody else it is not there, whatever their role, except
/// that care officers of the unit read its counts.
@Singleton
public class LoopAccess {

    private final LoopStore loops;
    private final PeriodAccess access;
    private final Caller caller;
    private final CampusTime campus;
    private final Clock clock;

    LoopAccess(LoopStore loops, PeriodAccess access, Caller caller, CampusTime campus, Clock clock) {
        this.loops = loops;
        this.access = access;
        this.caller = caller;
        this.campus = campus;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), campus.zone());
    }

    public boolean plans(ClosedLoop loop) {
        return access.refusalToPlan(loop.scope()).isEmpty();
    }

    public ClosedLoop planned(UUID id) {
        return loops.find(id).filter(this::plans).orElseThrow(LoopAccess::notFound);
    }

    public Optional<ClosedLoop> lockPlanned(UUID id) {
        return loops.lock(id).filter(this::plans);
    }

    /// Together with the loops that share a building with it, for whoever gives one to somebody.
    public Optional<ClosedLoop> lockPlannedWithSharing(UUID id) {
        return loops.lockWithSharing(id).filter(this::plans);
    }

    public ClosedLoop counted(UUID id) {
        Set<String> carers = Set.of(Role.CARE_OFFICER);
        return loops.find(id)
                .filter(loop -> plans(loop)
                        || caller.refusalUnless(
                                        carers,
                                        loop.scope().tree(),
                                        loop.scope().unit())
                                .isEmpty())
                .orElseThrow(LoopAccess::notFound);
    }

    public static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
