package org.campusfrontline.roster.level;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.fairness.FairLoads;
import org.campusfrontline.roster.ledger.LoadQueries;
import org.campusfrontline.roster.ledger.PeriodWeights;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Load;
import org.campusfrontline.roster.ledger.load.Standing;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.period.ProblemAssembly;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Wish;

/// What people of a period carried before it, by the load ledger, and what its duties would add.
@Singleton
public class PeriodFairness {

    /// The axes that duties move; wishes refused come after them.
    static final List<Axis> SHARED = List.of(
            Axis.MINUTES,
            Axis.NIGHTS,
            Axis.REST_DAY_MINUTES,
            Axis.HOLIDAY_MINUTES,
            Axis.YELLOW_MINUTES,
            Axis.RED_MINUTES);

    private final LoadQueries ledger;
    private final PeriodWeights weights;
    private final CampusTime campus;

    PeriodFairness(LoadQueries ledger, PeriodWeights weights, CampusTime campus) {
        this.ledger = ledger;
        this.weights = weights;
        this.campus = campus;
    }

    /// People in the order of the period's list, codes in that of its duties.
    public FairLoads loads(PlanningPeriod period) {
        IndexedProblem problem = IndexedProblem.of(ProblemAssembly.of(period));
        List<String> words =
                IntStream.range(0, problem.types()).mapToObj(problem::word).toList();
        return new FairLoads(starts(period), cells(period, words), refused(period, words));
    }

    private List<FairLoads.Start> starts(PlanningPeriod period) {
        PlanningPeriod.Scope scope = period.scope();
        List<String> staff = period.parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .toList();
        Map<String, Standing> standings = ledger.startValues(scope.tree(), scope.unit(), period.start(), staff);
        List<FairLoads.Start> starts = new ArrayList<>();
        for (String person : staff) {
            Standing standing = Objects.requireNonNull(standings.get(person));
            long off = period.parts().daysOff().stream()
                    .filter(day -> day.person().equals(person))
                    .count();
            starts.add(new FairLoads.Start(
                    amounts(standing.load()),
                    standing.load().get(Axis.WISHES_REFUSED),
                    standing.availableDays() + period.days() - off));
        }
        return starts;
    }

    private long[][][] cells(PlanningPeriod period, List<String> words) {
        PeriodWeights.Weighing weighing = weights.of(period);
        Map<String, PeriodParts.ShiftPart> shifts = period.parts().shifts().stream()
                .collect(Collectors.toMap(PeriodParts.ShiftPart::id, Function.identity()));
        long[][][] cells = new long[period.days()][Board.FIRST + words.size()][SHARED.size()];
        for (int day = 0; day < cells.length; day++) {
            for (int type = 0; type < words.size(); type++) {
                PeriodParts.ShiftPart shift = Objects.requireNonNull(shifts.get(DutyWord.shift(words.get(type))));
                Instant start = LocalDateTime.of(period.start().plusDays(day), shift.startsAt())
                        .atZone(campus.zone())
                        .toInstant();
                Instant end = start.plus(shift.minutes(), ChronoUnit.MINUTES);
                cells[day][Board.FIRST + type] = amounts(weighing.of(start, end, shift.id()));
            }
        }
        return cells;
    }

    private static long[] amounts(Load load) {
        return SHARED.stream().mapToLong(load::get).toArray();
    }

    private static int[][][] refused(PlanningPeriod period, List<String> words) {
        PeriodParts.All parts = period.parts();
        List<String> staff =
                parts.staff().stream().map(PeriodParts.StaffPart::person).toList();
        int[][][] refused = new int[staff.size()][period.days()][];
        for (PeriodParts.RequestPart request : parts.requests()) {
            int person = staff.indexOf(request.person());
            int day = Math.toIntExact(ChronoUnit.DAYS.between(period.start(), request.date()));
            if (refused[person][day] == null) {
                refused[person][day] = new int[Board.FIRST + words.size()];
            }
            for (int code = 0; code < refused[person][day].length; code++) {
                boolean works = code >= Board.FIRST
                        && DutyWord.shift(words.get(code - Board.FIRST)).equals(request.shift());
                refused[person][day][code] += works == (request.wish() == Wish.ON) ? 0 : 1;
            }
        }
        return refused;
    }
}
