package org.campusfrontline.volunteer.guest;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.campusfrontline.volunteer.person.PersonRegister;

/// Reads invitations for those who may renew them.
@Singleton
class GuestQueries {

    private final GuestRepository guests;
    private final Invitations invitations;
    private final PersonRegister people;

    GuestQueries(GuestRepository guests, Invitations invitations, PersonRegister people) {
        this.guests = guests;
        this.invitations = invitations;
        this.people = people;
    }

    Optional<InvitationView> find(String number) {
        return guests.findByIdOptional(number)
                .filter(guest -> invitations
                        .refusalUnlessHost(guest.tree(), guest.sponsor())
                        .isEmpty())
                .flatMap(guest -> people.find(number).map(person -> invitations.view(guest, person)));
    }
}
