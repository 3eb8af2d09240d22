package org.campusfrontline.roster.curtois;

import java.util.List;
import org.campusfrontline.roster.planning.PlanningProblem;

/// What reading an instance ends in: a whole problem, or everything found wrong with the text.
public sealed interface InstanceReading {

    record Readable(PlanningProblem problem) implements InstanceReading {}

    record Faulty(List<InstanceFault> faults) implements InstanceReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
