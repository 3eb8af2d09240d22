package org.campusfrontline.volunteer.unitimport;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.imports.Parsed;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.directory.Effect;
import org.campusfrontline.volunteer.imports.CellProblem;
import org.campusfrontline.volunteer.imports.DirectoryReport;
import org.campusfrontline.volunteer.imports.Intake;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitBook;
import org.campusfrontline.volunteer.unit.UnitBulk;
import org.campusfrontline.volunteer.unit.UnitDraft;

/// Takes a file of units: parents may stand in the same file, in any order.
@UseCase
class ImportUnits {

    private final UnitBulk bulk;
    private final UnitBook units;
    private final NameGuard guard;
    private final Clock clock;

    ImportUnits(UnitBulk bulk, UnitBook units, NameGuard guard, Clock clock) {
        this.bulk = bulk;
        this.units = units;
        this.guard = guard;
        this.clock = clock;
    }

    Outcome<DirectoryReport> take(Intake<UnitDraft> intake) {
        Set<String> mentioned = new HashSet<>();
        intake.rows().forEach(row -> mentioned.add(row.value().code()));
        Set<String> inFile = Set.copyOf(mentioned);
        intake.rows().forEach(row -> mentioned.addAll(row.value().parents().values()));
        Set<String> known = bulk.open(mentioned);
        for (Parsed.Row<UnitDraft> row : intake.rows()) {
            checkNames(intake, row);
            checkPlaces(intake, row, known, inFile);
            bulk.refusalToTouch(row.value())
                    .ifPresent(refusal -> intake.fault(
                            row.number(), "code", refusal, row.value().code()));
        }
        if (intake.hasFaults()) {
            return intake.end();
        }
        intake.progress(40, "writing-units", 0);
        List<String> touched = put(intake);
        Map<String, Refusal> faults =
                bulk.faults(intake.rows().stream().map(Parsed.Row::value).toList());
        intake.rows()
                .forEach(row -> Optional.ofNullable(faults.get(row.value().code()))
                        .ifPresent(fault -> intake.fault(
                                row.number(), "", fault, row.value().code())));
        if (intake.mayWrite()) {
            bulk.tell(touched);
        }
        return intake.end();
    }

    private List<String> put(Intake<UnitDraft> intake) {
        List<String> touched = new ArrayList<>();
        Instant now = Moments.stored(clock.instant());
        for (Parsed.Row<UnitDraft> row : intake.rows()) {
            Effect effect = bulk.put(row.value(), now);
            intake.count(effect);
            if (effect != Effect.UNCHANGED) {
                touched.add(row.value().code());
            }
        }
        return touched;
    }

    private void checkNames(Intake<UnitDraft> intake, Parsed.Row<UnitDraft> row) {
        UnitDraft draft = row.value();
        guard.refusal("", draft.nameZh())
                .ifPresent(refusal -> intake.fault(row.number(), "nameZh", refusal, draft.nameZh()));
        guard.refusal("", draft.nameEn())
                .ifPresent(refusal -> intake.fault(row.number(), "nameEn", refusal, draft.nameEn()));
    }

    private void checkPlaces(
            Intake<UnitDraft> intake, Parsed.Row<UnitDraft> row, Set<String> known, Set<String> inFile) {
        UnitDraft draft = row.value();
        if (draft.from() != null && !Moments.isOurs(draft.from())) {
            intake.fault(
                    row.number(),
                    "from",
                    Refusal.of(CellProblem.OUT_OF_TIME),
                    draft.from().toString());
        }
        if (draft.parents().isEmpty() && !known.contains(draft.code())) {
            intake.fault(row.number(), "", Refusal.of(CellProblem.NO_PLACE), draft.code());
        }
        for (Map.Entry<Tree, String> place : draft.parents().entrySet()) {
            String parent = place.getValue();
            if (!known.contains(parent) && !inFile.contains(parent)) {
                String column = place.getKey().name().toLowerCase(Locale.ROOT);
                intake.fault(row.number(), column, units.unknown(place.getKey(), parent), parent);
            }
        }
    }
}
