package org.campusfrontline.assessment.replay;

import java.util.List;
import org.campusfrontline.assessment.indicator.GenerationCheck;

/// What a replay found, how many units it put right, and whether every indicator was the same at its end.
record ReplayReport(
        ReplayOrder.Mode mode,
        long events,
        int indicators,
        List<GenerationCheck.Difference> differences,
        int unitsRestored,
        boolean equal) {
    ReplayReport {
        differences = List.copyOf(differences);
    }
}
