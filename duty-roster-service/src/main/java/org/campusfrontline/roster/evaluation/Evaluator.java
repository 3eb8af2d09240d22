package org.campusfrontline.roster.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Compilation;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Judgement;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// Judges whole plans of a period by the engine, from the problem alone; what it says is what is stored and shown.
public final class Evaluator {

    /// Kinds that find a code.
    private static final Set<RuleKind> CODES = EnumSet.of(
            RuleKind.DAY_OFF,
            RuleKind.UNAVAILABLE,
            RuleKind.SKILL_REQUIRED,
            RuleKind.CERTIFICATE_VALID,
            RuleKind.EXPOSURE_CLASS,
            RuleKind.FORBIDDEN_FOLLOWER);

    private final IndexedProblem problem;
    private final Instance instance;
    private final List<Bound> rules;

    public Evaluator(IndexedProblem problem) {
        this.problem = problem;
        instance = Instance.of(Translation.of(problem));
        rules = Compilation.of(instance);
    }

    public Evaluation evaluate(Plan plan) {
        Judgement judgement = judge(plan);
        return new Evaluation(penalty(judgement), breaches(judgement));
    }

    /// The penalty alone, by kind.
    public Penalty penalty(Plan plan) {
        return penalty(judge(plan));
    }

    private Judgement judge(Plan plan) {
        Board board = instance.board();
        for (int person = 0; person < problem.staff(); person++) {
            for (int day = 0; day < problem.days(); day++) {
                int type = plan.shift(person, day);
                board.put(person, instance.position(day), type < 0 ? Board.OFF : Board.FIRST + type);
            }
        }
        return Judgement.of(instance, rules, board);
    }

    private static Penalty penalty(Judgement judgement) {
        Map<RuleKind, Long> sums = new EnumMap<>(RuleKind.class);
        judgement.breaches().forEach(breach -> sums.merge(breach.rule().kind(), breach.penalty(), Long::sum));
        return new Penalty(
                sums.getOrDefault(RuleKind.SHIFT_ON_REQUEST, 0L),
                sums.getOrDefault(RuleKind.SHIFT_OFF_REQUEST, 0L),
                sums.getOrDefault(RuleKind.TARGET_COVER, 0L),
                sums.getOrDefault(RuleKind.MAX_COVER, 0L));
    }

    /// How many people work each shift type on the day.
    public int[] present(Plan plan, int day) {
        int[] present = new int[problem.types()];
        for (int person = 0; person < problem.staff(); person++) {
            int type = plan.shift(person, day);
            if (type >= 0) {
                present[type]++;
            }
        }
        return present;
    }

    /// The seats that are wanted in the period, and how many of them the plan fills.
    public record Seats(long wanted, long filled) {}

    public Seats seats(Plan plan) {
        long wanted = 0;
        long filled = 0;
        for (int day = 0; day < problem.days(); day++) {
            int[] present = present(plan, day);
            for (int type = 0; type < problem.types(); type++) {
                wanted += problem.wanted(day, type);
                filled += Math.min(present[type], problem.wanted(day, type));
            }
        }
        return new Seats(wanted, filled);
    }

    private List<PersonBreach> breaches(Judgement judgement) {
        List<PersonBreach> breaches = new ArrayList<>();
        for (org.campusfrontline.roster.engine.score.Breach found : judgement.breaches()) {
            if (found.rule().hard()) {
                String staff = found.person() < 0
                        ? PersonBreach.NOBODY
                        : problem.problem().staff().get(found.person()).id();
                breaches.add(new PersonBreach(found.person(), staff, breach(found)));
            }
        }
        return breaches;
    }

    private static Breach breach(org.campusfrontline.roster.engine.score.Breach found) {
        RuleKind kind = found.rule().kind();
        boolean shift = CODES.contains(kind);
        int value = Math.toIntExact(found.found());
        return new Breach(
                kind,
                found.firstDay(),
                found.lastDay(),
                shift ? value - Board.FIRST : value,
                shift ? Plan.OFF : Math.toIntExact(found.allowed()));
    }
}
