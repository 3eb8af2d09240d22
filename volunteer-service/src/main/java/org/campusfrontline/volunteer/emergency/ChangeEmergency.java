package org.campusfrontline.volunteer.emergency;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.volunteer.emergency.EmergencyRequests.EmergencyFacts;

/// Changes an open emergency: raises its level, adds a campus, corrects its beginning.
@UseCase
class ChangeEmergency {

    private final EmergencyWishes wishes;
    private final EmergencyRecord record;

    ChangeEmergency(EmergencyWishes wishes, EmergencyRecord record) {
        this.wishes = wishes;
        this.record = record;
    }

    Outcome<EmergencyView> change(UUID id, long expectedVersion, EmergencyFacts wanted) {
        return record.found(id, expectedVersion, "change").then(emergency -> {
            List<Refusal> reasons = wishes.refusals(wanted);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            emergency.take(wanted);
            return Outcome.done(record.written(
                    emergency, "emergency.changed", Map.of("level", wanted.level(), "drill", wanted.drill())));
        });
    }
}
