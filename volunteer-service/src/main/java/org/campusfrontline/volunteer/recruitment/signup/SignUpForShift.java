package org.campusfrontline.volunteer.recruitment.signup;

import java.time.Clock;
import java.time.Instant;
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
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpan;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.jspecify.annotations.Nullable;

/// Gives a person a seat or a place in the line: locks the person, checks every rule, then locks the shift by its
/// counter. The order person, shift is that of all who change sign-ups.
@UseCase
public class SignUpForShift {

    private final ShiftQueries shifts;
    private final WishJudge judge;
    private final EligibilityCheck eligibility;
    private final AdmissionRules admission;
    private final SeatDesk desk;
    private final Seats seats;
    private final SignUpMaker maker;
    private final Ids ids;
    private final Clock clock;

    SignUpForShift(
            ShiftQueries shifts,
            WishJudge judge,
            EligibilityCheck eligibility,
            AdmissionRules admission,
            SeatDesk desk,
            Seats seats,
            SignUpMaker maker,
            Ids ids,
            Clock clock) {
        this.shifts = shifts;
        this.judge = judge;
        this.eligibility = eligibility;
        this.admission = admission;
        this.desk = desk;
        this.seats = seats;
        this.maker = maker;
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
        Optional<PersonTime> time = judge.time(wish.person(), shift, now, wish.waitIfFull());
        if (time.isEmpty()) {
            return Outcome.refused(SignUpProblem.PERSON_UNKNOWN);
        }
        List<Refusal> unfit = eligibility.refusals(wish.person(), shift);
        return switch (judge.judge(heeded(wish, time.get()), shift, now, asked(wish), unfit)) {
            case Verdict.Stopped stopped -> Outcome.refused(stopped.reasons());
            case Verdict.Applies applies -> apply(wish, shift, now);
            case Verdict.Takes takes ->
                take(wish, shift, takes.mayWait(), now).map(view -> {
                    takes.rule().ifPresent(by -> admission.admitted(view.id(), shift, by, now));
                    return view;
                });
        };
    }

    private Outcome<SignUpView> take(Wish wish, ShiftFacts shift, boolean mayWait, Instant now) {
        UUID id = ids.next();
        return switch (desk.take(new SeatDesk.Asking(shift, id, wish.person(), mayWait, wish.standBy()))) {
            case SeatGrant.Seat seat -> made(SignUp.confirmed(id, wish.shift(), wish.person(), now), shift, null);
            case SeatGrant.PlaceInLine place ->
                made(
                        SignUp.waiting(id, wish.shift(), wish.person(), wish.takeAtOnce(), wish.standBy(), now),
                        shift,
                        new SignUpLog.Place(place.position(), 0));
            case SeatGrant.Kept kept -> Outcome.refused(kept.why());
            case SeatGrant.Nothing nothing -> Outcome.refused(whyNothing(shift));
        };
    }

    private static WishJudge.Asked asked(Wish wish) {
        return new WishJudge.Asked(wish.waitIfFull(), wish.called());
    }

    private static PersonTime heeded(Wish wish, PersonTime time) {
        return wish.ignoreCalendar() ? time.without(BusySpan.Source.CALENDAR) : time;
    }

    private Outcome<SignUpView> apply(Wish wish, ShiftFacts shift, Instant now) {
        if (!seats.holdAsSeen(shift)) {
            return Outcome.refused(SignUpProblem.SHIFT_CHANGED);
        }
        return made(SignUp.applied(ids.next(), wish.shift(), wish.person(), wish.takeAtOnce(), now), shift, null);
    }

    private Outcome<SignUpView> made(SignUp made, ShiftFacts shift, SignUpLog.@Nullable Place place) {
        return Outcome.done(maker.write(List.of(new SignUpMaker.Made(made, place)), shift, null)
                .getFirst());
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
