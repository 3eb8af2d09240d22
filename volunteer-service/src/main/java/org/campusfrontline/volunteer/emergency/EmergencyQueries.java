package org.campusfrontline.volunteer.emergency;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.volunteer.emergency.EmergencyRequests.EmergencyFilter;

/// Reads emergencies, newest first.
@Singleton
class EmergencyQueries {

    private final EmergencyRepository emergencies;
    private final EmergencyRecord record;

    EmergencyQueries(EmergencyRepository emergencies, EmergencyRecord record) {
        this.emergencies = emergencies;
        this.record = record;
    }

    Optional<EmergencyView> find(UUID id) {
        return emergencies.findByIdOptional(id).map(record::view);
    }

    Page<EmergencyView> list(EmergencyFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (filter.state() != null) {
            conditions.add("state = :state");
            values.put("state", filter.state());
        }
        if (filter.drill() != null) {
            conditions.add("drill = :drill");
            values.put("drill", filter.drill());
        }
        Cursor.read(filter.cursor(), 1).ifPresent(cursor -> {
            conditions.add("id < :before");
            values.put("before", id(cursor));
        });
        List<EmergencyView> rows = emergencies
                .find(String.join(" and ", conditions) + " order by id desc", values)
                .range(0, filter.limit())
                .list()
                .stream()
                .map(record::view)
                .toList();
        return Page.of(rows, filter.limit(), emergency -> Cursor.at(emergency.id()));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
