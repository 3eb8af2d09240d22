package org.campusfrontline.volunteer.hours.declaring;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.declaration.Declaration;
import org.campusfrontline.volunteer.hours.declaration.Declaration.Progress;
import org.campusfrontline.volunteer.hours.declaration.DeclarationAccess;
import org.campusfrontline.volunteer.hours.declaration.DeclarationType;
import org.campusfrontline.volunteer.hours.declaration.DeclarationView;
import org.campusfrontline.volunteer.hours.declaration.Declarations;
import org.campusfrontline.volunteer.hours.declaring.DeclaringRequests.NewHoursCorrection;
import org.campusfrontline.volunteer.hours.declaring.DeclaringRequests.RealService;
import org.campusfrontline.volunteer.hours.ledger.EntryStore;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.hours.ledger.Service;
import org.campusfrontline.volunteer.hours.rule.DeclarationState;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;

/// Says that an entry is wrong and what is right: its person may, and organisers of the unit. The entry stays as it is
/// until somebody else confirms.
@UseCase
class RequestCorrection {

    private final EntryStore entries;
    private final DeclarationAccess access;
    private final Declarations declarations;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    RequestCorrection(
            EntryStore entries,
            DeclarationAccess access,
            Declarations declarations,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.access = access;
        this.declarations = declarations;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<DeclarationView> request(UUID id, NewHoursCorrection wanted) {
        return entries.find(id)
                .filter(entry -> maySee(entry.service()))
                .map(entry -> request(entry, wanted))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private boolean maySee(Service service) {
        return service.person().equals(caller.person())
                || access.refusalUnlessOrganiser(service.tree(), service.unit()).isEmpty();
    }

    private Outcome<DeclarationView> request(HoursEntry entry, NewHoursCorrection wanted) {
        Instant now = Moments.stored(clock.instant());
        RealService real = wanted.service();
        Optional<Refusal> refusal = refusal(entry)
                .or(() -> real == null
                        ? Optional.empty()
                        : refusal(entry.service().span(), real.span(), now));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        ServiceSpan span = real == null ? entry.service().span() : real.span();
        return declarations.begin(
                new Declaration(
                        ids.next(),
                        DeclarationType.CORRECTION,
                        entry.service().during(span),
                        real == null ? 0 : Math.max(span.minutes(), 0),
                        wanted.reason(),
                        null,
                        entry.id(),
                        caller.person(),
                        now,
                        Progress.begin(DeclarationState.AWAITING_UNIT),
                        1),
                "declared");
    }

    private Optional<Refusal> refusal(HoursEntry entry) {
        if (entry.isReversal()) {
            return Optional.of(Refusal.of(HoursProblem.NOT_CORRECTABLE));
        }
        return entries.isReversed(entry.id())
                ? Optional.of(Refusal.of(HoursProblem.ALREADY_REVERSED).with("entry", entry.id()))
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(ServiceSpan before, ServiceSpan after, Instant now) {
        return after.equals(before)
                ? Optional.of(Refusal.of(HoursProblem.NOTHING_CHANGES).at("/service"))
                : after.refusalUnlessOver(now);
    }
}
