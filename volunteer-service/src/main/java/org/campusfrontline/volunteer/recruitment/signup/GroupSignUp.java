package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.quota.SeatDesk;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.SeatGrant;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.SignUpMaker.Made;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.jspecify.annotations.Nullable;

/// Signs several people up for one shift in the transaction of a use case: all of them are locked in the order of their
/// numbers and judged, then one statement takes their seats. Nothing is written where the answer has a refusal and all
/// were wanted.
@Singleton
public class GroupSignUp {

    private final WishJudge judge;
    private final EligibilityCheck eligibility;
    private final AdmissionRules admission;
    private final SeatDesk desk;
    private final Seats seats;
    private final SignUpMaker maker;
    private final Ids ids;
    private final Clock clock;

    GroupSignUp(
            WishJudge judge,
            EligibilityCheck eligibility,
            AdmissionRules admission,
            SeatDesk desk,
            Seats seats,
            SignUpMaker maker,
            Ids ids,
            Clock clock) {
        this.judge = judge;
        this.eligibility = eligibility;
        this.admission = admission;
        this.desk = desk;
        this.seats = seats;
        this.maker = maker;
        this.ids = ids;
        this.clock = clock;
    }

    /// `people` in the order in which they are served; `whole`: all of them have seats or nobody has.
    public record Wanted(UUID team, List<String> people, boolean whole) {
        public Wanted {
            people = List.copyOf(people);
        }
    }

    /// What became of one: a sign-up, or every reason why not.
    public record Answer(String person, @Nullable SignUpView made, List<Refusal> refusals) {
        public Answer {
            refusals = List.copyOf(refusals);
        }
    }

    /// In the order of the people that were wanted; `free` is how many seats there were where nobody has anything.
    public record Result(List<Answer> answers, int free) {
        public Result {
            answers = List.copyOf(answers);
        }
    }

    public Result signUp(ShiftFacts shift, Wanted wanted) {
        Instant now = Moments.stored(clock.instant());
        Map<String, Verdict> verdicts = judged(shift, wanted, now);
        boolean stopped = verdicts.values().stream().anyMatch(Verdict.Stopped.class::isInstance);
        if (wanted.whole()) {
            return stopped
                    ? new Result(answers(wanted, verdicts, List.of()), free(shift))
                    : whole(shift, wanted, verdicts, now);
        }
        List<Answer> answers = partly(shift, wanted, verdicts, now);
        boolean nobody = answers.stream().allMatch(answer -> answer.made() == null);
        return new Result(answers, nobody ? free(shift) : 0);
    }

    private Map<String, Verdict> judged(ShiftFacts shift, Wanted wanted, Instant now) {
        List<String> order = wanted.people().stream().sorted().toList();
        Map<String, PersonTime> times = judge.times(order, shift, now, !wanted.whole());
        List<List<Refusal>> unfit = eligibility.refusals(order.stream()
                .map(person -> new EligibilityCheck.Asked(person, shift))
                .toList());
        WishJudge.Asked asked = new WishJudge.Asked(!wanted.whole(), false);
        Map<String, Verdict> verdicts = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            String person = order.get(i);
            PersonTime time = times.get(person);
            verdicts.put(
                    person,
                    time == null
                            ? new Verdict.Stopped(List.of(Refusal.of(SignUpProblem.PERSON_UNKNOWN)))
                            : judge.judge(time, shift, now, asked, unfit.get(i)));
        }
        return verdicts;
    }

    private Result whole(ShiftFacts shift, Wanted wanted, Map<String, Verdict> verdicts, Instant now) {
        if (!shift.quoted() && seats.takeWhole(shift, wanted.people().size())) {
            List<Made> made = wanted.people().stream()
                    .map(person -> new Made(SignUp.confirmed(ids.next(), shift.shift(), person, now), null))
                    .toList();
            return new Result(written(shift, wanted, verdicts, made, now), 0);
        }
        int free = free(shift);
        if (isQuoted(shift)) {
            return wholeOneByOne(shift, wanted, verdicts, now, free);
        }
        Verdict full = new Verdict.Stopped(List.of(Refusal.of(whyNothing(shift))));
        wanted.people().forEach(person -> verdicts.put(person, full));
        return new Result(answers(wanted, verdicts, List.of()), free);
    }

    /// Where it falls short what was taken so far is given up with the transaction, whose use case answers a refusal.
    private Result wholeOneByOne(
            ShiftFacts shift, Wanted wanted, Map<String, Verdict> verdicts, Instant now, int free) {
        List<Made> made = oneByOne(shift, wanted.people(), false, verdicts, now);
        boolean all = made.size() == wanted.people().size();
        return new Result(
                all ? written(shift, wanted, verdicts, made, now) : answers(wanted, verdicts, List.of()), free);
    }

    private boolean isQuoted(ShiftFacts shift) {
        return seats.count(shift.shift()).filter(SeatCount::quoted).isPresent();
    }

    private int free(ShiftFacts shift) {
        return seats.count(shift.shift())
                .map(count -> count.capacity() - count.taken())
                .orElse(0);
    }

    /// Where a quota has a say, or none is free: each as if alone, in their order.
    private List<Made> oneByOne(
            ShiftFacts shift, List<String> takers, boolean mayWait, Map<String, Verdict> verdicts, Instant now) {
        List<Made> made = new ArrayList<>();
        for (String person : takers) {
            UUID id = ids.next();
            switch (desk.take(new SeatDesk.Asking(shift, id, person, mayWait, false))) {
                case SeatGrant.Seat seat -> made.add(new Made(SignUp.confirmed(id, shift.shift(), person, now), null));
                case SeatGrant.PlaceInLine place ->
                    made.add(new Made(
                            SignUp.waiting(id, shift.shift(), person, false, false, now),
                            new SignUpLog.Place(place.position(), 0)));
                case SeatGrant.Kept kept -> verdicts.put(person, new Verdict.Stopped(List.of(kept.why())));
                case SeatGrant.Nothing nothing ->
                    verdicts.put(person, new Verdict.Stopped(List.of(Refusal.of(whyNothing(shift)))));
            }
        }
        return withTickets(made);
    }

    /// Each place says how many that came after it stand behind.
    private static List<Made> withTickets(List<Made> made) {
        List<Made> placed = new ArrayList<>();
        int behind = (int) made.stream().filter(one -> one.place() != null).count();
        for (Made one : made) {
            if (one.place() == null) {
                placed.add(one);
            } else {
                behind--;
                placed.add(
                        new Made(one.signUp(), new SignUpLog.Place(one.place().position(), behind)));
            }
        }
        return placed;
    }

    private List<Answer> partly(ShiftFacts shift, Wanted wanted, Map<String, Verdict> verdicts, Instant now) {
        List<Made> made = new ArrayList<>();
        List<String> takers = new ArrayList<>();
        List<String> appliers = new ArrayList<>();
        boolean mayWait = false;
        for (String person : wanted.people()) {
            switch (verdicts.get(person)) {
                case Verdict.Takes takes -> {
                    takers.add(person);
                    mayWait = takes.mayWait();
                }
                case Verdict.Applies applies -> appliers.add(person);
                case Verdict.Stopped stopped -> {}
                case null -> throw new IllegalStateException("everybody is judged");
            }
        }
        made.addAll(applied(shift, appliers, verdicts, now));
        if (!takers.isEmpty()) {
            made.addAll(seated(shift, takers, mayWait, verdicts, now));
        }
        return written(shift, wanted, verdicts, made, now);
    }

    private List<Made> applied(ShiftFacts shift, List<String> people, Map<String, Verdict> verdicts, Instant now) {
        if (!people.isEmpty() && !seats.holdAsSeen(shift)) {
            Verdict changed = new Verdict.Stopped(List.of(Refusal.of(SignUpProblem.SHIFT_CHANGED)));
            people.forEach(person -> verdicts.put(person, changed));
            return List.of();
        }
        return people.stream()
                .map(person -> new Made(SignUp.applied(ids.next(), shift.shift(), person, false, now), null))
                .toList();
    }

    /// Seats for the first, places in the line for the rest, in their order.
    private List<Made> seated(
            ShiftFacts shift, List<String> takers, boolean mayWait, Map<String, Verdict> verdicts, Instant now) {
        OptionalInt taken = shift.quoted() ? OptionalInt.empty() : seats.takeSome(shift, takers.size(), mayWait);
        if (taken.isEmpty()) {
            return oneByOne(shift, takers, mayWait, verdicts, now);
        }
        List<Made> made = new ArrayList<>();
        takers.subList(0, taken.getAsInt())
                .forEach(person -> made.add(new Made(SignUp.confirmed(ids.next(), shift.shift(), person, now), null)));
        List<String> rest = takers.subList(taken.getAsInt(), takers.size());
        if (!mayWait) {
            rest.forEach(
                    person -> verdicts.put(person, new Verdict.Stopped(List.of(Refusal.of(SignUpProblem.SHIFT_FULL)))));
        } else if (!rest.isEmpty()) {
            made.addAll(inLine(shift, rest, now));
        }
        return made;
    }

    /// Their places were counted up just now, in the row that this transaction holds.
    private List<Made> inLine(ShiftFacts shift, List<String> people, Instant now) {
        int last = seats.count(shift.shift()).orElseThrow().waiting();
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            int behind = people.size() - 1 - i;
            made.add(new Made(
                    SignUp.waiting(ids.next(), shift.shift(), people.get(i), false, false, now),
                    new SignUpLog.Place(last - behind, behind)));
        }
        return made;
    }

    private SignUpProblem whyNothing(ShiftFacts shift) {
        if (!seats.holdAsSeen(shift)) {
            return SignUpProblem.SHIFT_CHANGED;
        }
        boolean accepting =
                seats.count(shift.shift()).filter(SeatCount::accepting).isPresent();
        return accepting ? SignUpProblem.SHIFT_FULL : SignUpProblem.ACTIVITY_NOT_OPEN;
    }

    private List<Answer> written(
            ShiftFacts shift, Wanted wanted, Map<String, Verdict> verdicts, List<Made> made, Instant now) {
        List<Made> inOrder = made.stream()
                .sorted(Comparator.comparing(one -> one.signUp().person()))
                .toList();
        List<SignUpView> views = maker.write(inOrder, shift, wanted.team());
        views.forEach(view ->
                rule(verdicts.get(view.person())).ifPresent(rule -> admission.admitted(view.id(), shift, rule, now)));
        return answers(wanted, verdicts, views);
    }

    private static Optional<String> rule(@Nullable Verdict verdict) {
        return verdict instanceof Verdict.Takes takes ? takes.rule() : Optional.empty();
    }

    private static List<Answer> answers(Wanted wanted, Map<String, Verdict> verdicts, List<SignUpView> made) {
        Map<String, SignUpView> views = new HashMap<>();
        made.forEach(view -> views.put(view.person(), view));
        return wanted.people().stream()
                .map(person -> new Answer(
                        person,
                        views.get(person),
                        verdicts.get(person) instanceof Verdict.Stopped stopped ? stopped.reasons() : List.of()))
                .toList();
    }
}
