package org.campusfrontline.roster.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.campusfrontline.platform.sheet.SheetFormat;

/// A table for a period. Its digest stands for it where two requests are compared.
record TableWish(
        UUID period,
        SheetFormat format,
        boolean dryRun,
        String digest,
        @JsonIgnore byte[] file) {

    static TableWish of(UUID period, SheetFormat format, boolean dryRun, byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return new TableWish(period, format, dryRun, HexFormat.of().formatHex(digest), file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
