package org.campusfrontline.roster.period;

import java.util.Set;
import java.util.TreeSet;

/// The people whom lists of a period name; wishes that they stated themselves end with their place on the staff.
final class UsedStaff {

    private UsedStaff() {}

    static Set<String> of(PlanningPeriod period) {
        Set<String> used = new TreeSet<>();
        period.parts().daysOff().forEach(dayOff -> used.add(dayOff.person()));
        period.parts().requests().stream()
                .filter(request -> !request.statedByPerson())
                .forEach(request -> used.add(request.person()));
        FurtherParts.All further = period.parts().further();
        further.qualifications().forEach(one -> used.add(one.person()));
        further.loans().forEach(one -> used.add(one.person()));
        further.pairs().forEach(one -> used.add(one.first()));
        further.pairs().forEach(one -> used.add(one.second()));
        further.history().forEach(one -> used.add(one.person()));
        further.totals().forEach(one -> used.add(one.person()));
        further.wishBudgets().forEach(one -> used.add(one.person()));
        return used;
    }
}
