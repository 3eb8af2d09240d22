package org.campusfrontline.assessment.replay;

import java.util.List;
import org.campusfrontline.assessment.indicator.GenerationCheck;

/// What a replay found.
record ReplayReport(long events, int indicators, boolean equal, List<GenerationCheck.Difference> differences) {
    ReplayReport {
        differences = List.copyOf(differences);
    }
}
