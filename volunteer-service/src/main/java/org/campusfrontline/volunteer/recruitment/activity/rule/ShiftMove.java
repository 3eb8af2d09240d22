package org.campusfrontline.volunteer.recruitment.activity.rule;

import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// How a published shift may move: to a time that is still to come, and after the lots for it are drawn. One that has
/// begun keeps its start; one that is over stays as it was.
public record ShiftMove(
        Instant start,
        Instant end,
        Instant newStart,
        Instant newEnd,
        @Nullable Instant drawAt) {

    /// `drawAt` stands while lots are still to be drawn. The refusal stands at the pointer of the shift.
    public Optional<Refusal> refusal(Instant now, String pointer) {
        if (start.equals(newStart) && end.equals(newEnd)) {
            return Optional.empty();
        }
        return problem(now)
                .map(problem -> Refusal.of(problem)
                        .with("start", start)
                        .with("end", end)
                        .with("newStart", newStart)
                        .with("newEnd", newEnd)
                        .at(pointer));
    }

    private Optional<ActivityProblem> problem(Instant now) {
        boolean startMoves = !start.equals(newStart);
        if (!now.isBefore(end)) {
            return Optional.of(ActivityProblem.SHIFT_ENDED);
        }
        if (startMoves && !now.isBefore(start)) {
            return Optional.of(ActivityProblem.SHIFT_STARTED);
        }
        if (!now.isBefore(newEnd) || (startMoves && !now.isBefore(newStart))) {
            return Optional.of(ActivityProblem.MOVED_TO_PAST);
        }
        return startMoves && drawAt != null && !drawAt.isBefore(newStart)
                ? Optional.of(ActivityProblem.MOVED_BEFORE_DRAW)
                : Optional.empty();
    }
}
