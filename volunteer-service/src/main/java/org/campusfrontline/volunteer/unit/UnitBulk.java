package org.campusfrontline.volunteer.unit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.directory.DirectoryEvents;
import org.campusfrontline.volunteer.directory.Effect;
import org.campusfrontline.volunteer.directory.event.UnitChanged;
import org.campusfrontline.volunteer.unit.rule.TreeShape;

/// Many units at once, in the transaction of an import: open, put each, check all, tell all.
@Singleton
public class UnitBulk {

    private final UnitTrees trees;
    private final UnitRepository units;
    private final UnitViews views;
    private final NodeAuthority authority;
    private final DirectoryEvents events;
    private final Audit audit;

    UnitBulk(
            UnitTrees trees,
            UnitRepository units,
            UnitViews views,
            NodeAuthority authority,
            DirectoryEvents events,
            Audit audit) {
        this.trees = trees;
        this.units = units;
        this.views = views;
        this.authority = authority;
        this.events = events;
        this.audit = audit;
    }

    /// Locks the trees and tells which of the codes are units already.
    public Set<String> open(Collection<String> codes) {
        trees.lock();
        return units.ofCodes(codes).stream().map(Unit::code).collect(Collectors.toSet());
    }

    /// Why the caller may not change the unit that is there already, if one is.
    public Optional<Refusal> refusalToTouch(UnitDraft draft) {
        return units.findByIdOptional(draft.code())
                .flatMap(unit -> views.refusalUnlessOperator(unit)
                        .or(draft.parents().isEmpty() ? unit::refusalToChange : unit::refusalToMove));
    }

    /// What has no date stands from `now` on: the same instant for all of a file, whose rows may name each other.
    public Effect put(UnitDraft draft, Instant now) {
        Instant from = draft.from() == null ? now : draft.from();
        Optional<Unit> known = units.findByIdOptional(draft.code());
        if (known.isEmpty()) {
            List<Placement> places = draft.parents().entrySet().stream()
                    .map(place -> new Placement(place.getKey(), place.getValue(), from, null))
                    .toList();
            units.persist(new Unit(draft.code(), draft.kind(), draft.nameZh(), draft.nameEn(), places));
            return Effect.CREATED;
        }
        return changed(known.get(), draft, from) ? Effect.CHANGED : Effect.UNCHANGED;
    }

    /// What is wrong with the units now that all were put, by their codes.
    public Map<String, Refusal> faults(Collection<UnitDraft> drafts) {
        Map<Tree, TreeShape> shapes = trees.shapes();
        Map<String, Refusal> faults = new HashMap<>();
        Map<String, Optional<Refusal>> rights = new HashMap<>();
        for (UnitDraft draft : drafts) {
            draft.parents()
                    .forEach((tree, parent) -> Objects.requireNonNull(shapes.get(tree))
                            .faultAround(Set.of(draft.code()))
                            .or(() -> rights.computeIfAbsent(
                                    tree + "/" + parent,
                                    place -> authority.refusalUnless(Set.of(Role.OPERATOR), tree, parent)))
                            .ifPresent(fault -> faults.put(draft.code(), fault)));
        }
        return faults;
    }

    public void tell(Collection<String> codes) {
        List<UnitChanged> changed = codes.stream()
                .map(code -> units.findByIdOptional(code).orElseThrow().changed())
                .toList();
        events.publishAll(changed);
        audit.recordAll(changed.stream()
                .map(unit ->
                        new AuditEntry("unit.imported", "unit", unit.code(), unit.code(), Map.of("kind", unit.kind())))
                .toList());
    }

    private static boolean changed(Unit unit, UnitDraft draft, Instant from) {
        boolean changed = !unit.isCalled(draft.kind(), draft.nameZh(), draft.nameEn());
        if (changed) {
            unit.change(draft.kind(), draft.nameZh(), draft.nameEn());
        }
        for (Map.Entry<Tree, String> place : draft.parents().entrySet()) {
            if (!unit.staysBelow(place.getKey(), place.getValue(), from)) {
                unit.move(new Placement(place.getKey(), place.getValue(), from, null));
                changed = true;
            }
        }
        return changed;
    }
}
