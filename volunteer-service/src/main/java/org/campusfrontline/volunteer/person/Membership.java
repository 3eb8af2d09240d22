package org.campusfrontline.volunteer.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.campusfrontline.volunteer.person.rule.Member;
import org.campusfrontline.volunteer.unit.Tree;
import org.jspecify.annotations.Nullable;

/// A person's belonging to a unit, as it is stored.
@Embeddable
record Membership(
        @Enumerated(EnumType.STRING) Tree tree,
        String unit,
        Instant validFrom,
        @Nullable Instant validTo) {

    static Membership of(Member member) {
        return new Membership(Tree.valueOf(member.tree()), member.unit(), member.from(), member.to());
    }

    Member member() {
        return new Member(tree.name(), unit, validFrom, validTo);
    }
}
