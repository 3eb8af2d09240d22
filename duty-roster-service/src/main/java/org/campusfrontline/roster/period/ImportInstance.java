package org.campusfrontline.roster.period;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.roster.curtois.InstanceFault;
import org.campusfrontline.roster.curtois.InstanceLimits;
import org.campusfrontline.roster.curtois.InstanceReader;
import org.campusfrontline.roster.curtois.InstanceReading;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// A planner begins a period from an instance in the Curtois text format, whose anonymous staff become people in
/// order.
@UseCase
class ImportInstance {

    private static final int MOST_FAULTS = 50;
    private final NewPeriods newPeriods;
    private final PeriodViews views;
    private final InstancePeople instancePeople;
    private final RequestFacts request;
    private final InstanceReader reader = new InstanceReader(InstanceLimits.standard());

    ImportInstance(NewPeriods newPeriods, PeriodViews views, InstancePeople instancePeople, RequestFacts request) {
        this.newPeriods = newPeriods;
        this.views = views;
        this.instancePeople = instancePeople;
        this.request = request;
    }

    /// What the text does not tell.
    record Parameters(
            @QueryParam("start") @Parameter(description = "The day that day 0 of the text is, a Monday.") @NotNull LocalDate start,

            @QueryParam("tree")
            @Parameter(description = "The tree in which the unit stands.")
            @NotNull @Pattern(regexp = PeriodRequests.TREE) String tree,

            @QueryParam("unit")
            @Parameter(description = "The unit whose period it is.")
            @NotNull @Pattern(regexp = PeriodRequests.CODE) String unit,

            @QueryParam("emergency")
            @Parameter(description = "The emergency that the duties serve, if any.")
            @Nullable @Pattern(regexp = PeriodRequests.CODE) String emergency,

            @QueryParam("titleZh")
            @Parameter(description = "The period's title in Chinese.")
            @NotBlank @Size(max = 120) @PlainText
            String titleZh,

            @QueryParam("titleEn")
            @Parameter(description = "The period's title in English.")
            @NotBlank @Size(max = 120) @PlainText
            String titleEn,

            @QueryParam("people")
            @Parameter(
                    description =
                            "The people to whom the staff of the text are mapped in order; the unit's own members where none is named.")
            @Size(max = 1000) List<@Pattern(regexp = PeriodParts.PERSON) String> people) {
        Parameters {
            people = people == null ? List.of() : List.copyOf(people);
        }
    }

    public Outcome<PeriodView> read(Parameters parameters, String instance) {
        PlanningPeriod.Scope scope =
                new PlanningPeriod.Scope(parameters.tree(), parameters.unit(), parameters.emergency());
        PlanningPeriod.Titles titles = new PlanningPeriod.Titles(parameters.titleZh(), parameters.titleEn());
        Optional<Refusal> refusal = newPeriods.refusal(scope, titles).or(() -> notMonday(parameters.start()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return switch (reader.read(instance)) {
            case InstanceReading.Faulty faulty -> Outcome.refused(faults(faulty.faults()));
            case InstanceReading.Readable readable -> keep(scope, titles, parameters, readable.problem());
        };
    }

    private Outcome<PeriodView> keep(
            PlanningPeriod.Scope scope, PlanningPeriod.Titles titles, Parameters parameters, PlanningProblem problem) {
        int wanted = problem.staff().size();
        List<String> people = instancePeople.of(scope, parameters.people(), wanted);
        List<Refusal> refusals = instancePeople.refusals(people, wanted);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        PeriodParts.All parts = InstanceParts.of(problem, people, parameters.start());
        PlanningPeriod period = newPeriods.add(
                scope, titles, parameters.start(), problem.horizon().days(), parts);
        return Outcome.done(views.view(period));
    }

    static Optional<Refusal> notMonday(LocalDate start) {
        return start.getDayOfWeek() == DayOfWeek.MONDAY
                ? Optional.empty()
                : Optional.of(Refusal.of(PeriodProblem.NOT_A_MONDAY).with("start", start.toString()));
    }

    private List<Refusal> faults(List<InstanceFault> faults) {
        Locale locale = request.language() == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return faults.stream()
                .limit(MOST_FAULTS)
                .map(fault -> Refusal.of(PeriodProblem.INSTANCE_FAULT)
                        .with("line", fault.line())
                        .with("reason", fault.reason().name())
                        .with("sentence", fault.sentence(locale)))
                .toList();
    }
}
