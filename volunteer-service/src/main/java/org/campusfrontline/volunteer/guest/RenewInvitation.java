package org.campusfrontline.volunteer.guest;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.guest.GuestRequests.InvitationTerms;
import org.campusfrontline.volunteer.person.PersonRegister;

/// Gives a guest new terms; one whose time was over is back with it.
@UseCase
class RenewInvitation {

    private final GuestRepository guests;
    private final Invitations invitations;
    private final PersonRegister people;

    RenewInvitation(GuestRepository guests, Invitations invitations, PersonRegister people) {
        this.guests = guests;
        this.invitations = invitations;
        this.people = people;
    }

    Outcome<InvitationView> renew(String number, long expectedVersion, InvitationTerms terms) {
        return guests.locked(number)
                .map(guest -> renew(guest, expectedVersion, terms))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private Outcome<InvitationView> renew(Guest guest, long expectedVersion, InvitationTerms terms) {
        if (invitations.refusalUnlessHost(guest.tree(), guest.sponsor()).isPresent()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (guest.version() != expectedVersion) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        List<Refusal> reasons = new ArrayList<>(invitations.refusalsOf(terms));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        guest.renew(terms);
        return people.prolongGuest(guest.number(), Moments.stored(terms.expiresAt()))
                .map(person -> invitations.view(guest, person));
    }
}
