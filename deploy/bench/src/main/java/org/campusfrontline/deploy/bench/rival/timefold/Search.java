package org.campusfrontline.deploy.bench.rival.timefold;

import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import java.util.ArrayList;
import java.util.List;

/// How the local search moves and what it accepts. All change one cell, blocks of days of one person, and blocks of
/// two.
public enum Search {
    /// Late acceptance, the best of four accepted moves taken.
    LATE(new LocalSearchAcceptorConfig().withLateAcceptanceSize(100), 4, false),
    /// Late acceptance, which now and then empties some cells and fills them one after the other.
    RUIN(new LocalSearchAcceptorConfig().withLateAcceptanceSize(100), 4, true),
    /// Cells just changed stay as they are; the best of many moves is taken.
    TABU(new LocalSearchAcceptorConfig().withEntityTabuSize(9), 1000, false);

    private static final double CHANGES = 3;
    private static final double BLOCKS_OF_ONE = 2;
    private static final double BLOCKS_OF_TWO = 4;
    private static final double RUINS = 0.01;
    private final LocalSearchAcceptorConfig acceptor;
    private final int acceptedLimit;
    private final boolean ruins;

    Search(LocalSearchAcceptorConfig acceptor, int acceptedLimit, boolean ruins) {
        this.acceptor = acceptor;
        this.acceptedLimit = acceptedLimit;
        this.ruins = ruins;
    }

    LocalSearchPhaseConfig phase() {
        List<MoveSelectorConfig> moves = new ArrayList<>();
        moves.add(new ChangeMoveSelectorConfig().withFixedProbabilityWeight(CHANGES));
        moves.add(blocks(Blocks.OfOne.class, BLOCKS_OF_ONE));
        moves.add(blocks(Blocks.OfTwo.class, BLOCKS_OF_TWO));
        if (ruins) {
            moves.add(new RuinRecreateMoveSelectorConfig()
                    .withMinimumRuinedCount(4)
                    .withMaximumRuinedCount(12)
                    .withFixedProbabilityWeight(RUINS));
        }
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig(moves))
                .withAcceptorConfig(acceptor.copyConfig())
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(acceptedLimit));
    }

    private static MoveIteratorFactoryConfig blocks(Class<? extends Blocks> of, double weight) {
        return new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(of).withFixedProbabilityWeight(weight);
    }
}
