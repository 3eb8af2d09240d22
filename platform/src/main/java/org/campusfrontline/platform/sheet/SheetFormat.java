package org.campusfrontline.platform.sheet;

import java.util.Locale;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// What a file is: what it was declared as and what its first bytes say must agree.
public enum SheetFormat {
    XLSX(SheetFormat.XLSX_TYPE),
    CSV(SheetFormat.CSV_TYPE),
    NDJSON(SheetFormat.NDJSON_TYPE);

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV_TYPE = "text/csv";
    public static final String NDJSON_TYPE = "application/x-ndjson";

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /// The format that the media type declares, refused where the content is evidently another.
    public static Outcome<SheetFormat> of(@Nullable String mediaType, byte[] content) {
        String declared =
                mediaType == null ? "" : mediaType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        for (SheetFormat format : values()) {
            if (format.mediaType.equals(declared)) {
                return format.agreeing(content);
            }
        }
        return Outcome.refused(SheetProblem.UNKNOWN_FORMAT);
    }

    private Outcome<SheetFormat> agreeing(byte[] content) {
        if (startsWith(content, OLD_OFFICE)) {
            return Outcome.refused(SheetProblem.OLD_EXCEL);
        }
        boolean zip = startsWith(content, ZIP);
        boolean agrees = switch (this) {
            case XLSX -> zip;
            case CSV -> !zip;
            case NDJSON -> !zip && firstSign(content) == '{';
        };
        return agrees
                ? Outcome.done(this)
                : Outcome.refused(Refusal.of(SheetProblem.FORMAT_MISMATCH).with("declared", name()));
    }

    private static char firstSign(byte[] content) {
        for (byte each : content) {
            boolean blankOrMark =
                    each >= 0 && each <= ' ' || each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
            if (!blankOrMark) {
                return (char) each;
            }
        }
        return ' ';
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        if (content.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if (content[i] != head[i]) {
                return false;
            }
        }
        return true;
    }
}
