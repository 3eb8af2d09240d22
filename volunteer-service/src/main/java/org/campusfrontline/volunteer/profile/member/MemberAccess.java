package org.campusfrontline.volunteer.profile.member;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.member.Members;

/// Who confirms for a unit: an organiser of a unit to which the person belongs. For others the profile does not exist.
@Singleton
class MemberAccess {

    private final Members members;
    private final Caller caller;

    MemberAccess(Members members, Caller caller) {
        this.members = members;
        this.caller = caller;
    }

    boolean isOrganiserOf(String person) {
        return members.membershipsOf(person).stream()
                .anyMatch(membership -> caller.holds(Role.ORGANISER, membership.tree(), membership.unit()));
    }

    boolean isSelf(String person) {
        return caller.person().equals(person);
    }

    String caller() {
        return caller.person();
    }
}
