package org.campusfrontline.volunteer.profile.member;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;

/// Who confirms for a unit: an organiser of a unit to which the person belongs. For others the profile does not exist.
@Singleton
class MemberAccess {

    private final Memberships memberships;
    private final Caller caller;

    MemberAccess(Memberships memberships, Caller caller) {
        this.memberships = memberships;
        this.caller = caller;
    }

    boolean isOrganiserOf(String person) {
        return memberships.of(person).stream()
                .anyMatch(membership -> caller.holds(Role.ORGANISER, membership.tree(), membership.unit()));
    }

    boolean isSelf(String person) {
        return caller.person().equals(person);
    }

    String caller() {
        return caller.person();
    }
}
