package org.campusfrontline.volunteer.guest;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.person.PersonRegister;

/// Counts guests up: short numbers that can be told by phone.
@Singleton
class GuestNumbers {

    private final Sql sql;

    GuestNumbers(Sql sql) {
        this.sql = sql;
    }

    /// A number that no other transaction gets; one that is not used leaves a gap.
    String next() {
        sql.update("count guests", "UPDATE guest_counter SET last = last + 1 WHERE id = 1");
        long last = sql.one(
                        "read guest counter", "SELECT last FROM guest_counter WHERE id = 1", row -> row.number("last"))
                .orElseThrow();
        return PersonRegister.GUEST + last;
    }
}
