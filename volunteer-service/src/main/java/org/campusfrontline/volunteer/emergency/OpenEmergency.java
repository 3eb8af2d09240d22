package org.campusfrontline.volunteer.emergency;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.emergency.EmergencyRequests.EmergencyFacts;

/// Opens an emergency from scratch.
@UseCase
class OpenEmergency {

    private final EmergencyWishes wishes;
    private final EmergencyRecord record;
    private final Ids ids;
    private final Clock clock;

    OpenEmergency(EmergencyWishes wishes, EmergencyRecord record, Ids ids, Clock clock) {
        this.wishes = wishes;
        this.record = record;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<EmergencyView> open(EmergencyFacts wanted) {
        List<Refusal> reasons = wishes.refusals(wanted);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Emergency emergency = new Emergency(ids.next(), wanted, Moments.stored(clock.instant()));
        return Outcome.done(record.written(
                emergency, "emergency.opened", Map.of("level", wanted.level(), "drill", wanted.drill())));
    }
}
