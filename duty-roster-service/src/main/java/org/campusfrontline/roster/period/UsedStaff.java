package org.campusfrontline.roster.period;

import java.util.Set;
import java.util.TreeSet;

/// The people whom days off and requests of a period name.
final class UsedStaff {

    private UsedStaff() {}

    static Set<String> of(PlanningPeriod period) {
        Set<String> used = new TreeSet<>();
        period.parts().daysOff().forEach(dayOff -> used.add(dayOff.person()));
        period.parts().requests().forEach(request -> used.add(request.person()));
        return used;
    }
}
