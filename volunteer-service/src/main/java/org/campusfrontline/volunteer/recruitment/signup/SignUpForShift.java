package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.quota.SeatDesk;
import org.campusfrontline.volunteer.recruitment.shift.SeatGrant;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpan;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;

/// Gives a person a seat or a place in the line: locks the person, checks every rule, then locks the shift by its
/// counter. The order person, shift is that of all who change sign-ups.
@UseCase
public class SignUpForShift {

    private static final String CALLED = "CALLED";
    private final ShiftQueries shifts;
    private final Itineraries itineraries;
    private final EligibilityCheck eligibility;
    private final AdmissionRules admission;
    private final SeatDesk desk;
    private final Seats seats;
    private final SignUpStore store;
    private final SignUpLog log;
    private final SignUpViews views;
    private final Ids ids;
    private final Clock clock;

    SignUpForShift(
            ShiftQueries shifts,
            Itineraries itineraries,
            EligibilityCheck eligibility,
            AdmissionRules admission,
            SeatDesk desk,
            Seats seats,
            SignUpStore store,
            SignUpLog log,
            SignUpViews views,
            Ids ids,
            Clock clock) {
        this.shifts = shifts;
        this.itineraries = itineraries;
        this.eligibility = eligibility;
        this.admission = admission;
        this.desk = desk;
        this.seats = seats;
        this.store = store;
        this.log = log;
        this.views = views;
        this.ids = ids;
        this.clock = clock;
    }

    /// Who wants which shift, whether waiting is wanted too, whether a seat that is offered later is taken unasked,
    /// whether the person would stand by, whether the own calendar matters, and whether those who run the shift
    /// have called the person, which admits.
    public record Wish(
            UUID shift,
            String person,
            boolean waitIfFull,
            boolean takeAtOnce,
            boolean standBy,
            boolean ignoreCalendar,
            boolean called) {

        public static Wish ofCalled(UUID shift, String person, boolean ignoreCalendar) {
            return new Wish(shift, person, false, false, false, ignoreCalendar, true);
        }
    }

    public Outcome<SignUpView> signUp(Wish wish) {
        Optional<ShiftFacts> found = shifts.find(wish.shift()).filter(shift -> !shift.draft());
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        ShiftFacts shift = found.get();
        Instant now = Moments.stored(clock.instant());
        Optional<PersonTime> time = isHopeless(wish, shift, now)
                ? itineraries.look(wish.person(), shift.start(), shift.end())
                : itineraries.lock(wish.person(), shift.start(), shift.end());
        if (time.isEmpty()) {
            return Outcome.refused(SignUpProblem.PERSON_UNKNOWN);
        }
        SignUpFacts facts = SignUpRuleFacts.of(shift, heeded(wish, time.get()), now, wish.waitIfFull());
        Optional<String> rule = shift.decides() ? admitting(wish, shift) : Optional.empty();
        boolean applies = shift.decides() && rule.isEmpty();
        List<Refusal> refusals =
                new ArrayList<>(applies ? SignUpRules.refusalsOfApplication(facts) : SignUpRules.refusalsOfWish(facts));
        refusals.addAll(eligibility.refusals(wish.person(), shift));
        if (applies) {
            admission.refusal(shift, now).ifPresent(refusals::add);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (applies) {
            return apply(wish, shift, now);
        }
        return take(wish, shift, facts, now).map(view -> {
            rule.ifPresent(by -> admission.admitted(view.id(), shift, by, now));
            return view;
        });
    }

    private Optional<String> admitting(Wish wish, ShiftFacts shift) {
        return wish.called() ? Optional.of(CALLED) : admission.admitting(shift, wish.person());
    }

    private Outcome<SignUpView> take(Wish wish, ShiftFacts shift, SignUpFacts facts, Instant now) {
        UUID id = ids.next();
        boolean mayWait = facts.mayWait();
        return switch (desk.take(new SeatDesk.Asking(shift, id, wish.person(), mayWait, wish.standBy()))) {
            case SeatGrant.Seat seat -> confirm(id, wish, shift, now);
            case SeatGrant.PlaceInLine place -> waitInLine(id, wish, shift, now, place.position());
            case SeatGrant.Kept kept -> Outcome.refused(kept.why());
            case SeatGrant.Nothing nothing -> Outcome.refused(whyNothing(shift));
        };
    }

    private static PersonTime heeded(Wish wish, PersonTime time) {
        return wish.ignoreCalendar() ? time.without(BusySpan.Source.CALENDAR) : time;
    }

    private static boolean isHopeless(Wish wish, ShiftFacts shift, Instant now) {
        if (shift.decides()) {
            return false;
        }
        PersonTime nobody = PersonTime.free(wish.person());
        return SignUpRules.isHopeless(SignUpRuleFacts.of(shift, nobody, now, wish.waitIfFull()));
    }

    private Outcome<SignUpView> confirm(UUID id, Wish wish, ShiftFacts shift, Instant now) {
        SignUp made = SignUp.confirmed(id, wish.shift(), wish.person(), now);
        store.insertConfirmed(made, shift.start(), shift.end());
        log.confirmed(made, shift);
        return Outcome.done(views.of(made, shift, null));
    }

    private Outcome<SignUpView> apply(Wish wish, ShiftFacts shift, Instant now) {
        if (!seats.holdAsSeen(shift)) {
            return Outcome.refused(SignUpProblem.SHIFT_CHANGED);
        }
        SignUp made = SignUp.applied(ids.next(), wish.shift(), wish.person(), wish.takeAtOnce(), now);
        store.insertApplied(made, shift.start(), shift.end());
        log.applied(made, shift);
        return Outcome.done(views.of(made, shift, null));
    }

    private Outcome<SignUpView> waitInLine(UUID id, Wish wish, ShiftFacts shift, Instant now, int position) {
        SignUp made = SignUp.waiting(id, wish.shift(), wish.person(), wish.takeAtOnce(), wish.standBy(), now);
        store.insertWaiting(made, shift.start(), shift.end());
        log.waitListed(made, shift, position);
        return Outcome.done(views.of(made, shift, position));
    }

    /// Between the read and the lock the last seat went, the activity closed, or the shift was told anew.
    private SignUpProblem whyNothing(ShiftFacts shift) {
        if (!seats.holdAsSeen(shift)) {
            return SignUpProblem.SHIFT_CHANGED;
        }
        boolean accepting =
                seats.count(shift.shift()).filter(count -> count.accepting()).isPresent();
        return accepting ? SignUpProblem.SHIFT_FULL : SignUpProblem.ACTIVITY_NOT_OPEN;
    }
}
