package org.campusfrontline.roster.closedloop.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// What a planner notes of a person beside what the date does by itself.
public enum Move {
    CONFIRM_ENTRY,
    LEAVE_EARLY,
    STAY_OUT;

    /// Entry is confirmed on a day in the loop, once; who entered may leave early; who has not may stay out.
    public boolean isLegal(Phase phase, boolean entered) {
        return switch (this) {
            case CONFIRM_ENTRY -> phase == Phase.IN_LOOP && !entered;
            case LEAVE_EARLY -> phase == Phase.IN_LOOP && entered;
            case STAY_OUT -> phase == Phase.WAITING || phase == Phase.IN_LOOP && !entered;
        };
    }

    public static List<Move> legal(Phase phase, boolean entered) {
        return Arrays.stream(values())
                .filter(move -> move.isLegal(phase, entered))
                .toList();
    }

    public Optional<Refusal> refusal(Phase phase, boolean entered) {
        return isLegal(phase, entered)
                ? Optional.empty()
                : Optional.of(Refusal.of(LoopProblem.NOT_IN_THIS_PHASE)
                        .with("phase", phase.name())
                        .with(
                                "legalActions",
                                legal(phase, entered).stream().map(Enum::name).toList()));
    }
}
