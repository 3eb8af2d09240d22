package org.campusfrontline.volunteer.revocation;

import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A revocation as operators see it.
record RevocationView(
        @Schema(examples = "2022010417") String subject,
        Instant notBefore,
        @Nullable @Schema(examples = "手机遗失") String reason,
        long version,
        List<Action> actions) {

    RevocationView {
        actions = List.copyOf(actions);
    }

    static RevocationView of(TokenRevocation revocation, List<Action> actions) {
        return new RevocationView(
                revocation.subject(),
                revocation.revoked().notBefore(),
                revocation.reason(),
                revocation.revoked().version(),
                actions);
    }
}
