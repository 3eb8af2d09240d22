package org.campusfrontline.volunteer.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;

/// A file to be imported. Its digest stands for it where two requests are compared.
record ImportWish(
        ImportKind kind,
        SheetFormat format,
        boolean dryRun,
        String digest,
        @Nullable ImportTarget target,
        @JsonIgnore byte[] file) {

    static ImportWish of(
            ImportKind kind, SheetFormat format, boolean dryRun, @Nullable ImportTarget target, byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return new ImportWish(kind, format, dryRun, HexFormat.of().formatHex(digest), target, file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
