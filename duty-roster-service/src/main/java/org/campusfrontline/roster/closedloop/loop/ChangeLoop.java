package org.campusfrontline.roster.closedloop.loop;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.BuildingPart;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.LoopPart;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;

/// A planner changes a loop; what people live in or serve stays as long as they do.
@UseCase
class ChangeLoop {

    private final LoopStore loops;
    private final LoopAccess access;
    private final LoopChecks checks;
    private final Audit audit;

    ChangeLoop(LoopStore loops, LoopAccess access, LoopChecks checks, Audit audit) {
        this.loops = loops;
        this.access = access;
        this.checks = checks;
        this.audit = audit;
    }

    public Outcome<ClosedLoop> change(UUID id, LoopPart wanted, long expected) {
        Optional<ClosedLoop> found = access.lockPlanned(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        ClosedLoop loop = found.get();
        Optional<Refusal> refusal = checks.refusal(wanted).or(() -> inUse(loop, wanted));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!loops.change(id, wanted, expected)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        audit.record(new AuditEntry(
                "closed-loop.changed",
                "closed-loop",
                id.toString(),
                loop.scope().unit(),
                Map.of()));
        return Outcome.done(loops.find(id).orElseThrow());
    }

    private Optional<Refusal> inUse(ClosedLoop loop, LoopPart wanted) {
        Optional<String> building = loop.buildings().stream()
                .filter(old -> wanted.buildings().stream().noneMatch(one -> keeps(old, one)))
                .map(BuildingPart::code)
                .filter(code -> loops.isLivedIn(loop.id(), code, access.today()))
                .findFirst();
        return building.or(() -> loop.posts().stream()
                        .map(LoopRequests.PostPart::code)
                        .filter(code -> wanted.posts().stream()
                                .noneMatch(post -> post.code().equals(code)))
                        .filter(code -> loops.isServed(loop.id(), code))
                        .findFirst())
                .map(place -> Refusal.of(LoopProblem.PLACE_IN_USE).with("place", place));
    }

    private static boolean keeps(BuildingPart old, BuildingPart one) {
        return old.code().equals(one.code()) && old.use() == one.use() && old.beds() <= one.beds();
    }
}
