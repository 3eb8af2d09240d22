package org.campusfrontline.roster.solve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Tells whether a plan kept by one attempt is one of the same lists and rules for the next: a period's lists, what is
/// known beside them, and the mark of the rules and days that bind it.
@Singleton
class ListsMark {

    private final ObjectMapper json;

    ListsMark(ObjectMapper json) {
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    String of(PlanningPeriod period, String binding) {
        CRC32 sum = new CRC32();
        sum.update(text(period).getBytes(StandardCharsets.UTF_8));
        return period.version() + "/" + binding + "/" + Long.toHexString(sum.getValue());
    }

    private String text(PlanningPeriod period) {
        try {
            return json.writeValueAsString(period.parts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lists are always writable", e);
        }
    }
}
