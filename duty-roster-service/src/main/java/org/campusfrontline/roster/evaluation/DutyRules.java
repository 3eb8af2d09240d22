package org.campusfrontline.roster.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.evaluation.rule.DutyRule;
import org.campusfrontline.roster.evaluation.rule.FixedDaysOff;
import org.campusfrontline.roster.evaluation.rule.ForbiddenFollowers;
import org.campusfrontline.roster.evaluation.rule.LongestRun;
import org.campusfrontline.roster.evaluation.rule.MinuteBounds;
import org.campusfrontline.roster.evaluation.rule.ShiftTypeLimit;
import org.campusfrontline.roster.evaluation.rule.ShortestRest;
import org.campusfrontline.roster.evaluation.rule.ShortestRun;
import org.campusfrontline.roster.evaluation.rule.WeekendLimit;
import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.StaffMember;

/// All hard rules of a problem, person by person: the one list of what binds whom.
final class DutyRules {

    private final IndexedProblem problem;
    private final ForbiddenFollowers followers;
    private final List<List<Integer>> weekends;
    private final List<Integer> minutes = new ArrayList<>();

    DutyRules(IndexedProblem problem) {
        this.problem = problem;
        followers = followers();
        weekends = weekends();
        for (int type = 0; type < problem.types(); type++) {
            minutes.add(problem.minutes(type));
        }
    }

    List<DutyRule> of(int person) {
        StaffMember member = problem.problem().staff().get(person);
        Contract contract = member.contract();
        List<DutyRule> rules = new ArrayList<>();
        rules.add(new FixedDaysOff(member.daysOff()));
        rules.add(followers);
        for (int type = 0; type < problem.types(); type++) {
            if (problem.maxOfType(person, type) < problem.days()) {
                rules.add(new ShiftTypeLimit(type, problem.maxOfType(person, type)));
            }
        }
        rules.add(new MinuteBounds(contract.minMinutes(), contract.maxMinutes(), minutes));
        rules.add(new LongestRun(contract.maxConsecutiveShifts()));
        rules.add(new ShortestRun(contract.minConsecutiveShifts()));
        rules.add(new ShortestRest(contract.minConsecutiveDaysOff()));
        rules.add(new WeekendLimit(contract.maxWeekends(), weekends));
        return rules;
    }

    private ForbiddenFollowers followers() {
        Map<Integer, Set<Integer>> forbidden = new HashMap<>();
        for (int first = 0; first < problem.types(); first++) {
            for (int second = 0; second < problem.types(); second++) {
                if (!problem.mayFollow(first, second)) {
                    forbidden.computeIfAbsent(first, type -> new HashSet<>()).add(second);
                }
            }
        }
        return new ForbiddenFollowers(forbidden);
    }

    private List<List<Integer>> weekends() {
        Map<Integer, List<Integer>> byWeek = new HashMap<>();
        for (int day = 0; day < problem.days(); day++) {
            if (problem.weekendOf(day) >= 0) {
                byWeek.computeIfAbsent(problem.weekendOf(day), week -> new ArrayList<>())
                        .add(day);
            }
        }
        return byWeek.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
