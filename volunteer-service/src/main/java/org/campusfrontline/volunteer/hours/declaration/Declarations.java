package org.campusfrontline.volunteer.hours.declaration;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.volunteer.hours.calendar.Months;
import org.campusfrontline.volunteer.hours.ledger.EntryStore;
import org.campusfrontline.volunteer.hours.ledger.HoursLedger;
import org.campusfrontline.volunteer.hours.rule.BookingMonth;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.member.Member;
import org.campusfrontline.volunteer.member.Members;

/// How each step of a declaration ends: checked behind its person's lock where its time is new, then written, audited
/// and shown.
@Singleton
public class Declarations {

    private final DeclarationStore store;
    private final DeclarationViews views;
    private final Members members;
    private final Months months;
    private final EntryStore entries;
    private final NameGuard guard;
    private final Audit audit;

    Declarations(
            DeclarationStore store,
            DeclarationViews views,
            Members members,
            Months months,
            EntryStore entries,
            NameGuard guard,
            Audit audit) {
        this.store = store;
        this.views = views;
        this.members = members;
        this.months = months;
        this.entries = entries;
        this.guard = guard;
        this.audit = audit;
    }

    public Outcome<DeclarationView> begin(Declaration made, String action) {
        return admit(made).map(member -> {
            store.insert(made);
            return told(made, member, action);
        });
    }

    /// The service's time is another one now.
    public Outcome<DeclarationView> move(Declaration moved, String action) {
        return admit(moved).map(member -> {
            store.update(moved);
            return told(moved, member, action);
        });
    }

    public DeclarationView write(Declaration next, String action) {
        store.update(next);
        return told(next, members.find(next.service().person()).orElseThrow(), action);
    }

    private DeclarationView told(Declaration now, Member member, String action) {
        String id = now.id().toString();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", now.type());
        facts.put("person", now.service().person());
        facts.put("minutes", now.minutes());
        facts.put("start", now.span().start());
        facts.put("state", now.state());
        facts.put("version", now.version());
        audit.record(new AuditEntry(
                "hours-declaration." + action,
                "hours-declaration",
                id,
                now.service().unit(),
                facts));
        return views.of(now, member.displayName());
    }

    /// Holds the person's row and the month.
    private Outcome<Member> admit(Declaration wanted) {
        Optional<Member> member = members.lock(wanted.service().person());
        if (member.isEmpty()) {
            return Outcome.refused(HoursProblem.PERSON_UNKNOWN);
        }
        List<Refusal> refusals = refusals(wanted, member.get());
        return refusals.isEmpty() ? Outcome.done(member.get()) : Outcome.refused(refusals);
    }

    private List<Refusal> refusals(Declaration wanted, Member member) {
        List<Refusal> refusals = new ArrayList<>();
        guard.refusal("/task", wanted.task()).ifPresent(refusals::add);
        if (wanted.community() != null) {
            guard.refusal("/community", wanted.community().name()).ifPresent(refusals::add);
        }
        if (wanted.type() == DeclarationType.REPORT_IN
                && !member.belongsTo(wanted.service().tree(), wanted.service().unit())) {
            refusals.add(Refusal.of(HoursProblem.NOT_OWN_UNIT)
                    .with("unit", wanted.service().unit())
                    .at("/unit"));
        }
        if (wanted.minutes() > 0 || wanted.corrects() == null) {
            wanted.span().refusalUnlessSound(HoursLedger.LONGEST).ifPresent(refusals::add);
            overlap(wanted).ifPresent(refusals::add);
        }
        closedMonth(wanted).ifPresent(refusals::add);
        return refusals;
    }

    private Optional<Refusal> overlap(Declaration wanted) {
        String person = wanted.service().person();
        return store.living(person, wanted.span(), wanted.id())
                .map(Declaration::span)
                .or(() -> entries.standing(person, wanted.span(), wanted.corrects())
                        .map(entry -> entry.service().span()))
                .map(Declarations::overlapping);
    }

    private static Refusal overlapping(ServiceSpan other) {
        return Refusal.of(HoursProblem.OVERLAP)
                .with("start", other.start())
                .with("end", other.end())
                .at("/start");
    }

    /// What is closed can only be corrected.
    private Optional<Refusal> closedMonth(Declaration wanted) {
        boolean closed = wanted.type() != DeclarationType.CORRECTION
                && months.holdClosed(
                        months.of(wanted.span()),
                        wanted.service().tree(),
                        wanted.service().unit());
        return closed ? Optional.of(BookingMonth.closed(months.of(wanted.span()))) : Optional.empty();
    }
}
