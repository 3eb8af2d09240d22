package org.campusfrontline.roster.period;

import java.util.Set;
import java.util.TreeSet;

/// The shifts that lists of a period name; wishes that people stated themselves end with the shift.
final class UsedShifts {

    private UsedShifts() {}

    static Set<String> of(PlanningPeriod period) {
        Set<String> used = new TreeSet<>();
        period.parts().staff().forEach(member -> used.addAll(member.maxShifts().keySet()));
        period.parts().cover().forEach(cover -> used.add(cover.shift()));
        period.parts().requests().stream()
                .filter(request -> !request.statedByPerson())
                .forEach(request -> used.add(request.shift()));
        period.parts().further().posts().forEach(post -> used.addAll(post.shifts()));
        return used;
    }
}
