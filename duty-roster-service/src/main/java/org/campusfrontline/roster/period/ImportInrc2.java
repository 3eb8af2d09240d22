package org.campusfrontline.roster.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.roster.engine.format.FormatFault;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Shift;

/// A planner begins a period from an instance of the second nurse rostering competition: posts, skills and history
/// come with it, and its contracts become rule sets that bind the period.
@UseCase
class ImportInrc2 {

    private static final Pattern NAME = Pattern.compile(PeriodParts.SHIFT_ID);
    private final NewPeriods newPeriods;
    private final InstancePeople instancePeople;
    private final InstanceRules instanceRules;
    private final PeriodViews views;
    private final NameGuard guard;

    ImportInrc2(
            NewPeriods newPeriods,
            InstancePeople instancePeople,
            InstanceRules instanceRules,
            PeriodViews views,
            NameGuard guard) {
        this.newPeriods = newPeriods;
        this.instancePeople = instancePeople;
        this.instanceRules = instanceRules;
        this.views = views;
        this.guard = guard;
    }

    public Outcome<PeriodView> read(ImportInstance.Parameters parameters, String text) {
        PlanningPeriod.Scope scope =
                new PlanningPeriod.Scope(parameters.tree(), parameters.unit(), parameters.emergency());
        PlanningPeriod.Titles titles = new PlanningPeriod.Titles(parameters.titleZh(), parameters.titleEn());
        Optional<Refusal> refusal =
                newPeriods.refusal(scope, titles).or(() -> ImportInstance.notMonday(parameters.start()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Inrc2Text instance = Inrc2Text.of(text);
        if (!instance.hasWeeks() || instance.days() > PeriodRequests.LONGEST) {
            return Outcome.refused(fault(FormatFault.Part.WEEK.name(), 0, FormatFault.Reason.MISSING_SECTION.name()));
        }
        try {
            return keep(scope, titles, parameters, instance.problem(parameters.start()));
        } catch (FormatFault fault) {
            return Outcome.refused(
                    fault(fault.part().name(), fault.line(), fault.reason().name()));
        }
    }

    private static Refusal fault(String part, int line, String reason) {
        return Refusal.of(PeriodProblem.NOT_A_FORM)
                .with("part", part)
                .with("line", line)
                .with("reason", reason);
    }

    private Outcome<PeriodView> keep(
            PlanningPeriod.Scope scope,
            PlanningPeriod.Titles titles,
            ImportInstance.Parameters parameters,
            Problem problem) {
        int wanted = problem.staff().size();
        List<String> people = instancePeople.of(scope, parameters.people(), wanted);
        List<Refusal> refusals = new ArrayList<>(instancePeople.refusals(people, wanted));
        refusals.addAll(names(problem));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Inrc2Parts parts = new Inrc2Parts(problem, people, parameters.start());
        PlanningPeriod period =
                newPeriods.add(scope, titles, parameters.start(), problem.days().count(), parts.parts());
        instanceRules.bind(period, parts.rules());
        return Outcome.done(views.view(period));
    }

    /// Names of shifts and skills that a period cannot have, or that nobody may keep here.
    private List<Refusal> names(Problem problem) {
        List<String> names =
                new ArrayList<>(problem.shifts().stream().map(Shift::id).toList());
        problem.posts().stream().map(Post::id).forEach(names::add);
        problem.rules().forEach(set -> names.add(set.name()));
        List<Refusal> refusals = new ArrayList<>();
        for (String name : names) {
            if (!name.isEmpty() && !NAME.matcher(name).matches()) {
                refusals.add(fault(FormatFault.Part.SCENARIO.name(), 0, FormatFault.Reason.UNKNOWN_NAME.name())
                        .with("name", name));
            }
            guard.refusal("/name", name).ifPresent(refusals::add);
        }
        return refusals;
    }
}
