package org.campusfrontline.volunteer.hours.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Transactions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.calendar.Months;
import org.campusfrontline.volunteer.hours.rule.BookingMonth;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;
import org.campusfrontline.volunteer.hours.rule.HoursSource;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.member.Members;
import org.jspecify.annotations.Nullable;

/// The one way into the ledger, for use cases in whose transaction it books. Each booking locks its person, then its
/// month; whoever books for several people takes them in the order of their numbers.
@Singleton
public class HoursLedger {

    /// No service lasts longer; longer ones are several.
    public static final Duration LONGEST = Duration.ofHours(24);

    private final Members members;
    private final Months months;
    private final EntryStore entries;
    private final Accounts accounts;
    private final EntryLog log;
    private final Transactions transactions;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    HoursLedger(
            Members members,
            Months months,
            EntryStore entries,
            Accounts accounts,
            EntryLog log,
            Transactions transactions,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.members = members;
        this.months = months;
        this.entries = entries;
        this.accounts = accounts;
        this.log = log;
        this.transactions = transactions;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /// What check-in and check-out measured, once a sign-up: the same again is the entry that there is.
    public Outcome<HoursEntry> measured(UUID signUp, Service service) {
        return ofSignUp(signUp, service, HoursSource.MEASURED);
    }

    /// What somebody who ran the post vouched for beside the person, once a sign-up.
    public Outcome<HoursEntry> vouched(UUID signUp, Service service) {
        return ofSignUp(signUp, service, HoursSource.DECLARED);
    }

    private Outcome<HoursEntry> ofSignUp(UUID signUp, Service service, HoursSource source) {
        if (isUnknown(service.person())) {
            return Outcome.refused(HoursProblem.PERSON_UNKNOWN);
        }
        Service measured = service.during(service.span().stored());
        Origin origin = new Origin(Origin.Kind.SIGN_UP, signUp);
        Optional<HoursEntry> before = entries.of(origin);
        if (before.isPresent()) {
            return before.get().service().equals(measured)
                    ? Outcome.done(before.get())
                    : Outcome.refused(
                            Refusal.of(HoursProblem.MEASURED_OTHERWISE).with("signUp", signUp));
        }
        return book(new Draft(measured, source, origin, null));
    }

    /// What a declaration says, after two people have.
    public Outcome<HoursEntry> declared(UUID declaration, Service service) {
        if (isUnknown(service.person())) {
            return Outcome.refused(HoursProblem.PERSON_UNKNOWN);
        }
        return book(new Draft(service, HoursSource.DECLARED, new Origin(Origin.Kind.DECLARATION, declaration), null));
    }

    /// Reverses an entry and books in its place what a declaration says, or nothing. What was done with either entry
    /// is the answer: the new one, or the reversal where none takes the place.
    public Outcome<HoursEntry> corrected(UUID declaration, UUID wrong, @Nullable ServiceSpan right) {
        return reversed(wrong)
                .then(reversal -> right == null
                        ? Outcome.done(reversal)
                        : book(new Draft(
                                reversal.service().during(right),
                                HoursSource.CORRECTED,
                                new Origin(Origin.Kind.DECLARATION, declaration),
                                wrong)));
    }

    /// An entry that takes back what another booked, once.
    public Outcome<HoursEntry> reversed(UUID wrong) {
        HoursEntry entry = entries.find(wrong).orElseThrow();
        if (entry.isReversal()) {
            return Outcome.refused(HoursProblem.NOT_CORRECTABLE);
        }
        if (isUnknown(entry.service().person())) {
            return Outcome.refused(HoursProblem.PERSON_UNKNOWN);
        }
        if (entries.isReversed(wrong)) {
            return Outcome.refused(Refusal.of(HoursProblem.ALREADY_REVERSED).with("entry", wrong));
        }
        Service service = entry.service();
        Instant after = entry.bookedAt().plus(1, ChronoUnit.MICROS);
        Instant now = Moments.stored(clock.instant());
        return month(service, entry.bookedMonth(), true)
                .map(month -> write(new HoursEntry(
                        ids.next(),
                        service,
                        entry.source(),
                        -entry.minutes(),
                        new Origin(Origin.Kind.REVERSAL, wrong),
                        null,
                        entry.servedOn(),
                        month,
                        caller.person(),
                        now.isAfter(after) ? now : after)));
    }

    /// Holds the person's row where there is one.
    private boolean isUnknown(String person) {
        transactions.require("a booking");
        return members.lock(person).isEmpty();
    }

    /// What is to be booked for a person whose row is held.
    private record Draft(
            Service service,
            HoursSource source,
            Origin origin,
            @Nullable UUID corrects) {}

    private Outcome<HoursEntry> book(Draft draft) {
        Service service = draft.service();
        ServiceSpan span = service.span();
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal = span.refusalUnlessSound(LONGEST)
                .or(() -> span.refusalUnlessOver(now))
                .or(() -> refusalOfOverlap(service.person(), span));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return month(service, months.of(span), draft.corrects() != null)
                .map(month -> write(new HoursEntry(
                        ids.next(),
                        service,
                        draft.source(),
                        span.minutes(),
                        draft.origin(),
                        draft.corrects(),
                        months.dayOf(span),
                        month,
                        caller.person(),
                        now)));
    }

    /// Stays open until this transaction ends.
    private Outcome<YearMonth> month(Service service, YearMonth own, boolean correction) {
        boolean closed = months.holdClosed(own, service.tree(), service.unit());
        return BookingMonth.of(own, closed, correction, months.present()).then(month -> {
            boolean late = !month.equals(own) && months.holdClosed(month, service.tree(), service.unit());
            return late ? Outcome.refused(BookingMonth.closed(month)) : Outcome.done(month);
        });
    }

    /// Nobody serves twice at one time.
    private Optional<Refusal> refusalOfOverlap(String person, ServiceSpan span) {
        return entries.standing(person, span, null)
                .map(other -> Refusal.of(HoursProblem.OVERLAP)
                        .with("start", other.service().span().start())
                        .with("end", other.service().span().end()));
    }

    private HoursEntry write(HoursEntry entry) {
        entries.insert(entry);
        accounts.post(entry.id(), entry.posting());
        log.booked(entry);
        return entry;
    }
}
