package org.campusfrontline.volunteer.erasure;

import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// What a feature does for a person's erasure that is more than changing columns, in its transaction and before the
/// plan is carried out. A refusal stops the whole.
public interface ErasureStep {

    Optional<Refusal> erase(String person, Instant at);
}
