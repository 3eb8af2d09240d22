package org.campusfrontline.assessment.indicator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.campusfrontline.assessment.fact.Fact;

/// SHA-256 over the facts in the order of their event ids, one line each.
final class FactHash {

    private FactHash() {}

    static String of(List<Fact> inOrder) {
        MessageDigest digest = sha256();
        for (Fact fact : inOrder) {
            String line = String.join(
                    "\t",
                    fact.eventId().toString(),
                    fact.kind().name(),
                    fact.subject(),
                    Long.toString(fact.version()),
                    fact.occurredAt().toString(),
                    fact.figures());
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
