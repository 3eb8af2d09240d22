package org.campusfrontline.volunteer.unit;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.directory.DirectoryEvents;

/// How each change of a unit begins and ends, under the lock of the trees: found in the version that the client knows,
/// then checked, written, told and audited.
@Singleton
class UnitRecord {

    private final UnitRepository units;
    private final UnitTrees trees;
    private final UnitViews views;
    private final DirectoryEvents events;
    private final Audit audit;

    UnitRecord(UnitRepository units, UnitTrees trees, UnitViews views, DirectoryEvents events, Audit audit) {
        this.units = units;
        this.trees = trees;
        this.views = views;
        this.events = events;
        this.audit = audit;
    }

    Outcome<Unit> found(String code, long expectedVersion) {
        return units.findByIdOptional(code)
                .map(unit -> unit.version() == expectedVersion
                        ? Outcome.done(unit)
                        : Outcome.<Unit>refused(CommonProblem.PRECONDITION_FAILED))
                .orElseGet(() -> Outcome.refused(Refusal.of(CommonProblem.NOT_FOUND)));
    }

    Outcome<UnitView> checked(Unit unit, String action, Map<String, Object> facts) {
        units.persist(unit);
        return trees.faultAround(Set.of(unit.code()), unit.trees())
                .<Outcome<UnitView>>map(Outcome::refused)
                .orElseGet(() -> written(unit, action, facts));
    }

    private Outcome<UnitView> written(Unit unit, String action, Map<String, Object> facts) {
        events.publish(unit.changed());
        audit.record(new AuditEntry(action, "unit", unit.code(), unit.code(), facts));
        return Outcome.done(views.of(unit));
    }
}
