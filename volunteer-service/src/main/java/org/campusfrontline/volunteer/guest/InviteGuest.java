package org.campusfrontline.volunteer.guest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.volunteer.guest.GuestRequests.NewInvitation;
import org.campusfrontline.volunteer.guest.rule.GuestProblem;
import org.campusfrontline.volunteer.guest.rule.PhoneNumber;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.person.PersonRegister.NewGuest;
import org.campusfrontline.volunteer.person.PersonView;
import org.campusfrontline.volunteer.person.rule.Member;
import org.campusfrontline.volunteer.unit.UnitBook;
import org.hibernate.exception.ConstraintViolationException;

/// Invites a person without a campus account; the same phone is invited once.
@UseCase
class InviteGuest {

    private final Invitations invitations;
    private final GuestRepository guests;
    private final GuestNumbers numbers;
    private final PersonRegister people;
    private final UnitBook units;
    private final Vault vault;
    private final Clock clock;

    InviteGuest(
            Invitations invitations,
            GuestRepository guests,
            GuestNumbers numbers,
            PersonRegister people,
            UnitBook units,
            Vault vault,
            Clock clock) {
        this.invitations = invitations;
        this.guests = guests;
        this.numbers = numbers;
        this.people = people;
        this.units = units;
        this.vault = vault;
        this.clock = clock;
    }

    Outcome<InvitationView> invite(NewInvitation wanted) {
        Optional<PhoneNumber> phone = PhoneNumber.read(wanted.phone());
        List<Refusal> reasons = new ArrayList<>();
        invitations.refusalUnlessHost(wanted.tree(), wanted.sponsor()).ifPresent(reasons::add);
        units.refusalUnlessStanding(wanted.tree(), wanted.sponsor())
                .map(refusal -> refusal.at("/sponsor"))
                .ifPresent(reasons::add);
        reasons.addAll(invitations.refusalsOf(wanted.terms()));
        if (phone.isEmpty()) {
            reasons.add(PhoneNumber.unreadable());
        }
        return reasons.isEmpty() ? invite(wanted, phone.orElseThrow()) : Outcome.refused(reasons);
    }

    private Outcome<InvitationView> invite(NewInvitation wanted, PhoneNumber phone) {
        String number = numbers.next();
        Instant now = Moments.stored(clock.instant());
        Member member = new Member(wanted.tree().name(), wanted.sponsor(), now, Moments.stored(wanted.expiresAt()));
        NewGuest person =
                new NewGuest(number, wanted.displayName(), wanted.language(), wanted.sponsor(), List.of(member));
        Guest guest = new Guest(
                number, wanted.tree(), wanted.sponsor(), SealedPhone.of(phone, number, vault), wanted.terms());
        return people.addGuest(person).then(added -> kept(guest, added));
    }

    /// Two who invite the same phone at once meet at its blind index.
    private Outcome<InvitationView> kept(Guest guest, PersonView person) {
        try {
            guests.persistAndFlush(guest);
        } catch (ConstraintViolationException invited) {
            return Outcome.refused(Refusal.of(GuestProblem.PHONE_INVITED).at("/phone"));
        }
        return Outcome.done(invitations.view(guest, person));
    }
}
