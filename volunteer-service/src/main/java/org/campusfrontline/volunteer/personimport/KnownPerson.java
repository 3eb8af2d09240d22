package org.campusfrontline.volunteer.personimport;

import java.time.Instant;
import java.util.List;
import org.campusfrontline.volunteer.directory.event.PersonChanged;
import org.campusfrontline.volunteer.person.rule.Memberships;

/// A person as the directory holds them, before or after an import; a new one has version 0 before it.
record KnownPerson(
        String number,
        String displayName,
        String language,
        boolean guest,
        boolean active,
        long version,
        Memberships memberships) {

    static KnownPerson nobody(String number) {
        return new KnownPerson(number, "", "zh-CN", false, true, 0, new Memberships(List.of()));
    }

    boolean isNew() {
        return version == 0;
    }

    KnownPerson next(PersonRow row, Memberships wanted) {
        return new KnownPerson(
                number,
                row.displayName(),
                row.language() == null ? language : row.language(),
                guest,
                row.active() == null ? active : row.active(),
                version + 1,
                wanted);
    }

    /// Whether anything but the version differs.
    boolean differsFrom(KnownPerson before) {
        return before.isNew()
                || !displayName.equals(before.displayName)
                || !language.equals(before.language)
                || active != before.active
                || !memberships.isSameAs(before.memberships);
    }

    PersonChanged changed(Instant now) {
        List<PersonChanged.Membership> present = memberships.all().stream()
                .filter(member -> member.holdsAt(now))
                .map(member -> new PersonChanged.Membership(member.tree(), member.unit()))
                .toList();
        return new PersonChanged(number, displayName, language, guest, null, present, active, false, version);
    }
}
