package org.campusfrontline.volunteer.departure;

import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// What a feature hands over or ends when a person leaves, in the transaction of leaving. A refusal stops the whole.
public interface DepartureStep {

    Optional<Refusal> depart(String person, Instant at);
}
