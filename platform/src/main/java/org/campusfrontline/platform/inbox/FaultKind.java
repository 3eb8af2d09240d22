package org.campusfrontline.platform.inbox;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.Set;
import org.campusfrontline.platform.problem.Causes;
import org.campusfrontline.platform.problem.TransientFault;

/// What a failed effect calls for.
enum FaultKind {
    /// The database is away or chose a victim: the same again, for as long as it lasts.
    PASSING(Integer.MAX_VALUE),
    /// Others changed the same rows: the same again, many times.
    CONFLICT(30),
    /// The event itself: a few tries, then a dead letter.
    LASTING(3);

    private final int tries;

    FaultKind(int tries) {
        this.tries = tries;
    }

    int tries() {
        return tries;
    }

    static FaultKind of(Throwable thrown) {
        if (TransientFault.isBehind(thrown)) {
            return PASSING;
        }
        Set<Throwable> all = Causes.of(thrown);
        if (all.stream().anyMatch(OptimisticLockException.class::isInstance)) {
            return CONFLICT;
        }
        boolean commitAlone = thrown instanceof CommitFailedException
                && all.stream().noneMatch(PersistenceException.class::isInstance);
        return commitAlone ? PASSING : LASTING;
    }
}
