package org.campusfrontline.roster.planning;

import java.util.Set;

/// A person as the plan sees them: an id, a contract and the days on which they never work.
public record StaffMember(String id, Contract contract, Set<Integer> daysOff) {

    public StaffMember {
        daysOff = Set.copyOf(daysOff);
    }
}
