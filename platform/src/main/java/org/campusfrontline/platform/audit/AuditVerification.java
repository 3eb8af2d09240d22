package org.campusfrontline.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// What a walk along the whole chain found: rows that hold, the first seal that does not (null where all do), rows not
/// sealed yet.
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuditVerification(long verified, @Nullable Long firstBroken, long unsealed) {}
