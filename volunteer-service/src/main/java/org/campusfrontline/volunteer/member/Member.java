package org.campusfrontline.volunteer.member;

import java.util.List;

/// A person as the directory told, and where the person belongs now.
public record Member(String person, String displayName, List<Membership> memberships) {

    public Member {
        memberships = List.copyOf(memberships);
    }

    public boolean belongsTo(String tree, String unit) {
        return memberships.contains(new Membership(tree, unit));
    }
}
