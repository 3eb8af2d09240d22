package org.campusfrontline.deploy.bench.rival.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.campusfrontline.deploy.bench.rival.Rival;
import org.campusfrontline.deploy.bench.rival.Sheet;

/// Timefold's community edition: a first plan cell by cell, then local search until the time is over. It
/// searches on one thread however many there are; it knows no bound.
public final class TimefoldRival implements Rival {

    private final Search search;

    public TimefoldRival(Search search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "timefold " + search.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Answer> plan(Sheet sheet, Duration time, int threads) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Cell.class)
                .withConstraintProviderClass(Constraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withTerminationSpentLimit(time)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig()
                                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT),
                        search.phase());
        Plan plan = SolverFactory.<Plan>create(config).buildSolver().solve(Plan.empty(sheet));
        return Optional.of(new Answer(plan.rows(), null));
    }
}
