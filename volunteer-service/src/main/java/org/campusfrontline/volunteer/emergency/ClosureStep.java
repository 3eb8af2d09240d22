package org.campusfrontline.volunteer.emergency;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;

/// What a feature ends when an emergency closes, in the transaction of closing. A refusal stops the whole.
public interface ClosureStep {

    Optional<Refusal> close(UUID emergency, Instant at);
}
