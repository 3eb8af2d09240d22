package org.campusfrontline.roster.closedloop.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;

/// What a preview was computed from and came to, as a digest, so that nothing is applied that nobody has seen.
final class Basis {

    private Basis() {}

    static String of(Object... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(List.of(parts).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Optional<Refusal> refusal(String now, String seen) {
        return now.equals(seen)
                ? Optional.empty()
                : Optional.of(Refusal.of(LoopProblem.NOT_AS_PREVIEWED)
                        .with("basis", now)
                        .at("/basis"));
    }
}
