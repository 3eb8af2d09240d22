package org.campusfrontline.volunteer.recruitment.admission.rule;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// Draws lots that anybody can draw again: applications stand in the order of SHA-256(seed, id), seed and id as their
/// bytes. The seed's own SHA-256 is published before anybody applies, so nobody can choose it afterwards.
public final class Lots {

    private Lots() {}

    /// The first in the order has the first seat; which order they are given in does not matter.
    public static List<UUID> draw(byte[] seed, List<UUID> applications) {
        return applications.stream()
                .sorted(Comparator.comparing(application -> lot(seed, application)))
                .toList();
    }

    /// In hexadecimal, so that lots compare as texts.
    static String lot(byte[] seed, UUID application) {
        byte[] id = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(application.getMostSignificantBits())
                .putLong(application.getLeastSignificantBits())
                .array();
        MessageDigest digest = sha256();
        digest.update(seed);
        return HexFormat.of().formatHex(digest.digest(id));
    }

    /// What is published before the draw.
    public static String hash(byte[] seed) {
        return HexFormat.of().formatHex(sha256().digest(seed));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
