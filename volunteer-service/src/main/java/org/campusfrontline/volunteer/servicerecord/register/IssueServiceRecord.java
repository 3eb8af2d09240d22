package org.campusfrontline.volunteer.servicerecord.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.hours.calendar.Months;
import org.campusfrontline.volunteer.member.Members;
import org.campusfrontline.volunteer.servicerecord.register.ServiceRecordRequests.NewServiceRecord;
import org.campusfrontline.volunteer.servicerecord.rule.RecordTerms;
import org.campusfrontline.volunteer.servicerecord.rule.ServiceRecordProblem;

/// A person lets one reader read of the own service, for one purpose and a time.
@UseCase
class IssueServiceRecord {

    private final ServiceRecordStore store;
    private final ServiceRecords records;
    private final ServiceRecordSettings settings;
    private final Members members;
    private final Months months;
    private final NameGuard guard;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    IssueServiceRecord(
            ServiceRecordStore store,
            ServiceRecords records,
            ServiceRecordSettings settings,
            Members members,
            Months months,
            NameGuard guard,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.settings = settings;
        this.members = members;
        this.months = months;
        this.guard = guard;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<ServiceRecordView> issue(NewServiceRecord wanted) {
        Instant now = Moments.stored(clock.instant());
        RecordTerms terms = wanted.terms();
        List<Refusal> refusals = Stream.of(
                        guard.refusal("/reader", wanted.reader()),
                        guard.refusal("/purpose", wanted.purpose()),
                        terms.refusal(months.today(), now, settings.longest()),
                        refusalUnlessKnown())
                .flatMap(Optional::stream)
                .toList();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        ServiceRecord made = new ServiceRecord(
                ids.next(),
                caller.person(),
                wanted.reader(),
                wanted.purpose(),
                terms.from(),
                terms.to(),
                now,
                terms.expiresAt(),
                false,
                null,
                1);
        store.insert(made);
        records.told(made, "issued");
        return Outcome.done(records.view(made));
    }

    private Optional<Refusal> refusalUnlessKnown() {
        return members.find(caller.person()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(ServiceRecordProblem.PERSON_UNKNOWN));
    }
}
