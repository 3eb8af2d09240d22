package org.campusfrontline.volunteer.recruitment.signup;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// What can be said of a wish behind its person's lock, before the counters of the shift are asked.
sealed interface Verdict {

    /// Every rule that stands against it.
    record Stopped(List<Refusal> reasons) implements Verdict {
        public Stopped {
            reasons = List.copyOf(reasons);
        }
    }

    /// It may be an application, which holds no seat.
    record Applies() implements Verdict {}

    /// It may have a seat, or a place in the line where `mayWait`; `rule` is the one that admits without asking
    /// anybody.
    record Takes(boolean mayWait, Optional<String> rule) implements Verdict {}
}
