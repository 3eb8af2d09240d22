package org.campusfrontline.volunteer.erasure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Pseudonym;
import org.campusfrontline.volunteer.erasure.ErasureLine.Deed;
import org.campusfrontline.volunteer.erasure.ErasureView.Erased;

/// Counts what the plan would change of a person, and carries it out.
@Singleton
class Erasures {

    private final Sql sql;

    Erasures(Sql sql) {
        this.sql = sql;
    }

    List<Erased> count(String person) {
        return summed(line -> sql.one("count rows to erase", line.count(), row -> row.number("found"), person)
                .orElse(0L));
    }

    /// In the transaction of the caller, who holds the person. The pseudonym is told to nobody and kept nowhere else.
    List<Erased> carryOut(String person) {
        String pseudonym = Pseudonym.next();
        ErasurePlan.ADOPTIONS.forEach(adoption -> sql.update("adopt pseudonym", adoption, pseudonym, person));
        return summed(
                line -> sql.update("erase from " + line.table(), line.statement(), line.values(person, pseudonym)));
    }

    private static List<Erased> summed(ToLongFunction<ErasureLine> rowsOf) {
        Map<ErasedPart, Map<Deed, Long>> sums = new TreeMap<>();
        for (ErasureLine line : ErasurePlan.LINES) {
            sums.computeIfAbsent(line.part(), first -> new TreeMap<>())
                    .merge(line.deed(), rowsOf.applyAsLong(line), Long::sum);
        }
        List<Erased> erased = new ArrayList<>();
        sums.forEach((part, deeds) -> deeds.forEach((deed, rows) -> {
            if (rows > 0) {
                erased.add(new Erased(part, deed, rows));
            }
        }));
        return erased;
    }
}
