package org.campusfrontline.platform.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing done: `action` as `<aggregate>.<past participle>`, the node it concerns, and facts without personal data
/// beyond ids.
public record AuditEntry(
        String action,
        String subjectType,
        String subject,
        @Nullable String node,
        Map<String, Object> facts) {

    public AuditEntry {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
