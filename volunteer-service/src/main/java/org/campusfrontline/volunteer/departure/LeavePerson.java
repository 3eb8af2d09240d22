package org.campusfrontline.volunteer.departure;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.person.PersonView;

/// Lets a person leave in one step: grants and tokens end with it.
@UseCase
class LeavePerson {

    private final PersonRegister people;
    private final Departure departure;

    LeavePerson(PersonRegister people, Departure departure) {
        this.people = people;
        this.departure = departure;
    }

    Outcome<PersonView> leave(String number, long expectedVersion) {
        return people.leave(number, expectedVersion).then(person -> departure.of(number, person));
    }
}
