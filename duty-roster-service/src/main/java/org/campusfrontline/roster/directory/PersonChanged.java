package org.campusfrontline.roster.directory;

import java.util.List;

/// What a roster needs of a person.
record PersonChanged(String number, String displayName, List<Membership> memberships, boolean active, long version) {
    PersonChanged {
        memberships = List.copyOf(memberships);
    }

    record Membership(String tree, String unit) {}
}
