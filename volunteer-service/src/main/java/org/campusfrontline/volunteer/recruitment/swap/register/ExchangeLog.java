package org.campusfrontline.volunteer.recruitment.swap.register;

import jakarta.inject.Singleton;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.swap.register.event.ExchangeEvent;
import org.campusfrontline.volunteer.recruitment.swap.register.event.ExchangeEvent.ExchangeEnded;
import org.campusfrontline.volunteer.recruitment.swap.register.event.ExchangeEvent.ExchangeMatched;
import org.campusfrontline.volunteer.recruitment.swap.register.event.ExchangeEvent.ExchangeOffered;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;
import org.jspecify.annotations.Nullable;

/// Tells a step of a seat on offer to the audit trail and to the other services, in the transaction of the step.
@Singleton
public class ExchangeLog {

    private static final String TOPIC = "volunteer.exchange.v1";
    private static final String TYPES = "org.campusfrontline.volunteer.";
    private final Audit audit;
    private final Outbox outbox;
    private final ShiftQueries shifts;

    ExchangeLog(Audit audit, Outbox outbox, ShiftQueries shifts) {
        this.audit = audit;
        this.outbox = outbox;
        this.shifts = shifts;
    }

    public void offered(Exchange now, ShiftFacts shift) {
        write(
                "offered",
                now,
                shift,
                new ExchangeOffered(
                        now.id(),
                        now.signUp(),
                        now.person(),
                        now.to(),
                        now.swap(),
                        shift.shift(),
                        shift.activity(),
                        shift.tree(),
                        shift.unit(),
                        shift.titleZh(),
                        shift.titleEn(),
                        shift.start(),
                        shift.end(),
                        now.expiresAt(),
                        now.changedAt(),
                        now.version()));
    }

    public void matched(Exchange now, Deal deal) {
        ShiftFacts shift = shifts.find(now.shift()).orElseThrow();
        write(
                "matched",
                now,
                shift,
                new ExchangeMatched(
                        now.id(),
                        deal.id(),
                        now.person(),
                        deal.isAgreed(),
                        shift.shift(),
                        shift.activity(),
                        shift.tree(),
                        shift.unit(),
                        shift.titleZh(),
                        shift.titleEn(),
                        shift.start(),
                        shift.end(),
                        deal.expiresAt(),
                        now.changedAt(),
                        now.version()));
    }

    /// On offer again, which only the trail needs to know.
    public void reopened(Exchange now) {
        audit(now, "reopened", shifts.find(now.shift()).orElseThrow());
    }

    public void ended(Exchange now, @Nullable String taker) {
        ShiftFacts shift = shifts.find(now.shift()).orElseThrow();
        boolean told = now.state() == ExchangeState.CARRIED_OUT || now.state() == ExchangeState.NOT_APPROVED;
        write(
                "ended",
                now,
                shift,
                new ExchangeEnded(
                        now.id(),
                        now.person(),
                        told ? taker : null,
                        now.state().name(),
                        shift.shift(),
                        shift.activity(),
                        shift.tree(),
                        shift.unit(),
                        shift.titleZh(),
                        shift.titleEn(),
                        shift.start(),
                        shift.end(),
                        now.changedAt(),
                        now.version()));
    }

    private void write(String step, Exchange now, ShiftFacts shift, ExchangeEvent event) {
        // The trail names who acts: that somebody did not take a seat is nobody's business but the giver's.
        if (now.state() != ExchangeState.NOT_TAKEN) {
            audit(now, step, shift);
        }
        outbox.append(new OutgoingEvent(TOPIC, now.id().toString(), TYPES + "exchange-" + step, now.version(), event));
    }

    private void audit(Exchange now, String step, ShiftFacts shift) {
        Map<String, Object> facts =
                Map.of("signUp", now.signUp(), "person", now.person(), "state", now.state(), "version", now.version());
        audit.record(new AuditEntry("exchange." + step, "exchange", now.id().toString(), shift.unit(), facts));
    }
}
