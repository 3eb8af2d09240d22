package org.campusfrontline.roster.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.model.Shift;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.rule.CellCosts;
import org.campusfrontline.roster.engine.rule.Followers;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Rests;
import org.campusfrontline.roster.engine.rule.Sums;

/// Reads from a rule book what the search knows of one person. A rule that binds for a part of the horizon only, or
/// whose stretches cross those of another rule, is left out; sums are kept apart then.
final class PersonReader {

    private static final String MIN = "min";
    private static final String MAX = "max";
    private final Instance instance;
    private final Weights weights;
    private final int person;
    private final List<Bound> bounds;
    private final List<boolean[]> masks = new ArrayList<>();
    private final List<RunLimits> classes = new ArrayList<>();
    private final List<SumLimit> sums = new ArrayList<>();
    private RunLimits work = RunLimits.NONE;
    private RunLimits rest = RunLimits.NONE;
    private TotalLimits shifts = TotalLimits.NONE;
    private TotalLimits weekends = TotalLimits.NONE;
    private double brokenWeekend;

    private PersonReader(Instance instance, Weights weights, List<Bound> bounds, int person) {
        this.instance = instance;
        this.weights = weights;
        this.person = person;
        this.bounds = bounds.stream()
                .filter(bound -> Arrays.stream(bound.mechanism().people()).anyMatch(one -> one == person))
                .toList();
    }

    static PersonRules read(Instance instance, Weights weights, List<Bound> bounds, int person) {
        return new PersonReader(instance, weights, bounds, person).rules();
    }

    private PersonRules rules() {
        bounds.forEach(this::read);
        int duties = instance.codes() - Board.FIRST;
        int[] classOf = new int[duties];
        Arrays.fill(classOf, -1);
        for (int duty = 0; duty < duties; duty++) {
            for (int kind = 0; kind < masks.size(); kind++) {
                classOf[duty] = masks.get(kind)[Board.FIRST + duty] ? kind : classOf[duty];
            }
        }
        DutyGroups groups = DutyGroups.of(pairs(duties), classOf);
        int longest = instance.days().width();
        return new PersonRules(
                groups,
                cells(duties),
                free(),
                work.within(longest),
                rest.within(longest),
                classes.stream().map(limits -> limits.within(longest)).toList(),
                shifts,
                weekends,
                brokenWeekend,
                new PastReader(instance, person, masks).before(groups),
                sums);
    }

    private boolean throughout(Bound bound) {
        return bound.mechanism().scope().judges(instance.days().past())
                && bound.mechanism().scope().judges(instance.days().width() - 1);
    }

    /// A sum that the search cannot count is kept apart.
    private void read(Bound bound) {
        boolean counted = isIdle(bound.rule()) || throughout(bound) && isRead(bound);
        if (!counted && bound.mechanism() instanceof Sums parts) {
            Board board = instance.board();
            parts.parts(person).stream()
                    .flatMap(part -> SumLimit.of(part, board, person, weights.of(bound)).stream())
                    .forEach(sums::add);
        }
    }

    /// Whether no line can break the rule.
    private boolean isIdle(Rule rule) {
        int days = instance.days().width();
        int longest = instance.problem().shifts().stream()
                .mapToInt(Shift::minutes)
                .max()
                .orElse(0);
        return switch (rule.kind()) {
            case MAX_MINUTES -> rule.whole(MAX) >= (long) longest * days + most(Past.MINUTES);
            case MAX_SHIFTS -> rule.whole(MAX) >= days + most(Selector.WORK);
            case MAX_WEEKENDS -> rule.whole(MAX) >= days + most(Past.WEEKENDS);
            case MIN_MINUTES, MIN_SHIFTS -> rule.whole(MIN) == 0;
            default -> false;
        };
    }

    private long most(String of) {
        return instance.problem().staff().get(person).past().total(of);
    }

    private boolean isRead(Bound bound) {
        return switch (bound.rule().kind()) {
            case MAX_SHIFTS, MIN_SHIFTS, MAX_MINUTES, MIN_MINUTES, MAX_WEEKENDS -> isTotal(bound);
            case MAX_CONSECUTIVE_OF_TYPE, MAX_CONSECUTIVE_NIGHTS, MIN_CONSECUTIVE_OF_TYPE -> isStretch(bound);
            default -> {
                readRun(bound);
                yield false;
            }
        };
    }

    private void readRun(Bound bound) {
        Rule rule = bound.rule();
        double unit = weights.unit(bound);
        switch (rule.kind()) {
            case MAX_CONSECUTIVE_SHIFTS -> work = work.atMost(rule.whole(MAX), unit);
            case MIN_CONSECUTIVE_SHIFTS ->
                work = judgesAllEnds(bound) ? work.atLeast(rule.whole(MIN), unit, closed(rule)) : work;
            case MAX_CONSECUTIVE_DAYS_OFF -> rest = rest.atMost(rule.whole(MAX), unit);
            case MIN_CONSECUTIVE_DAYS_OFF ->
                rest = judgesAllEnds(bound) ? rest.atLeast(rule.whole(MIN), unit, closed(rule)) : rest;
            case COMPLETE_WEEKENDS -> brokenWeekend += unit;
            default -> {
                // Cells and followers are read apart; what else there is, the search does not know.
            }
        }
    }

    private boolean isStretch(Bound bound) {
        Rule rule = bound.rule();
        double unit = weights.unit(bound);
        int kind = stretch(rule);
        if (kind >= 0 && rule.kind() != RuleKind.MIN_CONSECUTIVE_OF_TYPE) {
            classes.set(kind, classes.get(kind).atMost(rule.whole(MAX), unit));
        } else if (kind >= 0 && judgesAllEnds(bound)) {
            classes.set(kind, classes.get(kind).atLeast(rule.whole(MIN), unit, closed(rule)));
        }
        return kind >= 0;
    }

    private boolean isTotal(Bound bound) {
        Rule rule = bound.rule();
        double unit = weights.unit(bound);
        TotalLimits shiftsBefore = shifts;
        TotalLimits weekendsBefore = weekends;
        switch (rule.kind()) {
            case MAX_SHIFTS -> shifts = shifts.atMost(rule.whole(MAX), brought(bound, Selector.WORK), unit);
            case MIN_SHIFTS -> shifts = shifts.atLeast(rule.whole(MIN), brought(bound, Selector.WORK), unit);
            case MAX_WEEKENDS -> weekends = weekends.atMost(rule.whole(MAX), brought(bound, Past.WEEKENDS), unit);
            default -> shifts = ofMinutes(bound, unit / rule.whole("unit"));
        }
        return shifts != shiftsBefore || weekends != weekendsBefore;
    }

    /// Where all shifts are as long, minutes are so many shifts; the first shift beyond tells what each costs at
    /// least.
    private TotalLimits ofMinutes(Bound bound, double each) {
        long[] lengths = instance.problem().shifts().stream()
                .mapToLong(Shift::minutes)
                .distinct()
                .toArray();
        if (lengths.length != 1 || brought(bound, Past.MINUTES) > 0) {
            return shifts;
        }
        int length = (int) lengths[0];
        if (bound.rule().kind() == RuleKind.MAX_MINUTES) {
            int most = bound.rule().whole(MAX) / length;
            return shifts.atMost(
                    most, 0, each * ((most + 1) * (long) length - bound.rule().whole(MAX)));
        }
        int least = Math.ceilDiv(bound.rule().whole(MIN), length);
        return least == 0
                ? shifts
                : shifts.atLeast(least, 0, each * (bound.rule().whole(MIN) - (least - 1) * (long) length));
    }

    private static boolean closed(Rule rule) {
        return rule.whole("closed") == 1;
    }

    private static boolean fromBefore(Bound bound) {
        return bound.mechanism().scope().eve() < bound.mechanism().scope().first();
    }

    /// Whether the rule judges every stretch that can end in the horizon, or on its eve.
    private boolean judgesAllEnds(Bound bound) {
        return fromBefore(bound) || instance.days().past() == 0;
    }

    private int brought(Bound bound, String of) {
        long total = instance.problem().staff().get(person).past().total(of);
        return fromBefore(bound) ? Math.toIntExact(total) : 0;
    }

    /// The stretch of the rule's duties; a new one where they belong to none, -1 where they cross another or days off
    /// belong to them.
    private int stretch(Rule rule) {
        boolean[] mask = instance.mask(rule.text("of"));
        if (mask[Board.OFF]) {
            return -1;
        }
        Arrays.fill(mask, 0, Board.FIRST, false);
        for (int kind = 0; kind < masks.size(); kind++) {
            if (Arrays.equals(masks.get(kind), mask)) {
                return kind;
            }
            for (int code = 0; code < mask.length; code++) {
                if (mask[code] && masks.get(kind)[code]) {
                    return -1;
                }
            }
        }
        masks.add(mask);
        classes.add(RunLimits.NONE);
        return masks.size() - 1;
    }

    private double[][] cells(int duties) {
        double[][] cells = new double[instance.days().count()][duties];
        for (int day = 0; day < cells.length; day++) {
            for (int duty = 0; duty < duties; duty++) {
                cells[day][duty] = cell(day, Board.FIRST + duty);
            }
        }
        return cells;
    }

    private double[] free() {
        double[] free = new double[instance.days().count()];
        Arrays.setAll(free, day -> cell(day, Board.OFF));
        return free;
    }

    private double cell(int day, int code) {
        double sum = 0;
        for (Bound bound : bounds) {
            if (bound.mechanism() instanceof CellCosts costs) {
                sum += (double) weights.of(bound) * costs.cost(person, instance.position(day), code);
                boolean barred = bound.rule().hard() && costs.cost(person, instance.position(day), code) > 0;
                sum = barred && code != Board.OFF ? Double.POSITIVE_INFINITY : sum;
            }
        }
        return sum;
    }

    /// What one duty the day after another costs.
    private double[][] pairs(int duties) {
        double[][] pairs = new double[duties][duties];
        int first = instance.days().past();
        if (first + 1 >= instance.days().width()) {
            return pairs;
        }
        for (Bound bound : bounds) {
            Mechanism mechanism = bound.mechanism();
            if ((mechanism instanceof Followers || mechanism instanceof Rests) && throughout(bound)) {
                Board board = new Board(instance.staff(), first, instance.days().count());
                for (int one = 0; one < duties; one++) {
                    for (int two = 0; two < duties; two++) {
                        board.put(person, first, Board.OFF);
                        long alone = mechanism.delta(board, person, first + 1, Board.FIRST + two);
                        board.put(person, first, Board.FIRST + one);
                        long after = mechanism.delta(board, person, first + 1, Board.FIRST + two);
                        boolean barred = after > alone && bound.rule().hard();
                        pairs[one][two] += barred
                                ? Double.POSITIVE_INFINITY
                                : weights.of(bound) * (double) Math.max(0, after - alone);
                    }
                }
            }
        }
        return pairs;
    }
}
