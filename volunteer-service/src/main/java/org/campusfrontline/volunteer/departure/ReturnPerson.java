package org.campusfrontline.volunteer.departure;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.person.PersonView;

/// Takes a person back; grants that ended stay ended.
@UseCase
class ReturnPerson {

    private final PersonRegister people;

    ReturnPerson(PersonRegister people) {
        this.people = people;
    }

    Outcome<PersonView> comeBack(String number, long expectedVersion) {
        return people.comeBack(number, expectedVersion);
    }
}
