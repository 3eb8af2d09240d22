package org.campusfrontline.roster.closedloop.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.campusfrontline.roster.closedloop.rule.PhaseDays;

/// The published versions of a policy in the order in which they come into force.
public record InForce(List<Step> steps) {

    public InForce {
        steps = List.copyOf(steps);
    }

    public record Step(int number, LocalDate from, PhaseDays days) {}

    public Optional<Step> latest() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /// The one in force on a day, or the first one before that.
    private Step on(LocalDate day) {
        Step found = steps.getFirst();
        for (Step step : steps) {
            found = step.from().isAfter(day) ? found : step;
        }
        return found;
    }

    /// The way of somebody who leaves the loop after a day.
    public Course after(LocalDate first, LocalDate loopLast) {
        Step now = on(loopLast);
        Course course = Course.after(first, loopLast, now.days());
        for (Step step : steps.subList(steps.indexOf(now) + 1, steps.size())) {
            course = course.tailUnder(step.days(), step.from());
        }
        return course;
    }
}
