package org.campusfrontline.volunteer.recruitment.quota;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.HolderRatio;
import org.campusfrontline.volunteer.recruitment.quota.Reserves.People;
import org.campusfrontline.volunteer.recruitment.quota.event.QuotaEvent;
import org.campusfrontline.volunteer.recruitment.quota.event.QuotaEvent.RatioBroken;
import org.campusfrontline.volunteer.recruitment.quota.event.QuotaEvent.ShiftShort;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;

/// Tells organisers what a shift lacks, by events in the transaction in which it came to be.
@Singleton
public class QuotaLog {

    private static final String TOPIC = "volunteer.quota.v1";
    private static final String TYPES = "org.campusfrontline.volunteer.";
    private final QuotaStore store;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    QuotaLog(QuotaStore store, Audit audit, Outbox outbox, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void set(ShiftFacts shift, Quota quota) {
        Map<String, Object> facts = Map.of(
                "version", quota.version(),
                "min", quota.min(),
                "target", quota.target(),
                "reserve", quota.reserve(),
                "lines", quota.lines().size());
        audit.record(new AuditEntry("shift.quota-set", "shift", shift.shift().toString(), shift.unit(), facts));
    }

    public void calledOff(ShiftFacts shift) {
        Map<String, Object> facts = Map.of("activity", shift.activity());
        audit.record(new AuditEntry("shift.called-off", "shift", shift.shift().toString(), shift.unit(), facts));
    }

    public void fellShort(ShiftFacts shift, Quota quota, People people) {
        long version = store.tell(shift.shift());
        tell(
                shift.shift(),
                "shift-short",
                version,
                new ShiftShort(
                        shift.shift(),
                        shift.post(),
                        shift.activity(),
                        shift.emergency(),
                        shift.tree(),
                        shift.unit(),
                        shift.titleZh(),
                        shift.titleEn(),
                        shift.start(),
                        shift.end(),
                        quota.min(),
                        quota.target(),
                        people.confirmed(),
                        people.standingBy(),
                        Moments.stored(clock.instant()),
                        version));
    }

    /// Each ratio that was met and is no longer, after so many seats were given back.
    void broken(ShiftFacts shift, Quota before, Quota after, int givenBack, SeatCount count) {
        int people = count.taken() - count.reserved();
        for (int place = 0; place < after.lines().size(); place++) {
            if (before.lines().get(place) instanceof HolderRatio was
                    && after.lines().get(place) instanceof HolderRatio now
                    && was.lacks(people + givenBack) == 0
                    && now.lacks(people) > 0) {
                broken(shift, now, people);
            }
        }
    }

    private void broken(ShiftFacts shift, HolderRatio ratio, int people) {
        long version = store.tell(shift.shift());
        tell(
                shift.shift(),
                "ratio-broken",
                version,
                new RatioBroken(
                        shift.shift(),
                        shift.post(),
                        shift.activity(),
                        shift.emergency(),
                        shift.tree(),
                        shift.unit(),
                        shift.titleZh(),
                        shift.titleEn(),
                        shift.start(),
                        shift.end(),
                        ratio.competence().name(),
                        ratio.code(),
                        ratio.per(),
                        ratio.taken(),
                        people,
                        Moments.stored(clock.instant()),
                        version));
    }

    private void tell(UUID shift, String step, long version, QuotaEvent event) {
        outbox.append(new OutgoingEvent(TOPIC, shift.toString(), TYPES + step, version, event));
    }
}
