package org.campusfrontline.volunteer.directory.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Tokens of the subject that were issued before `notBefore` are worth nothing; `jti` names a single one.
public record TokenRevoked(String subject, @Nullable String jti, Instant notBefore, long version)
        implements DirectoryEvent {

    @Override
    public String key() {
        return subject;
    }
}
