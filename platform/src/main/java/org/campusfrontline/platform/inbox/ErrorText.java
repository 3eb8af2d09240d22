package org.campusfrontline.platform.inbox;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.campusfrontline.platform.RefusedException;

/// Says what went wrong without a word of the event: kinds of faults, codes, field names and the place in our code.
/// Messages of exceptions are left out, since databases and parsers quote values in them.
final class ErrorText {

    private static final int LONGEST = 1000;
    private static final int DEEPEST = 8;

    private ErrorText() {}

    static String of(Throwable thrown) {
        List<String> parts = new ArrayList<>();
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            parts.add(describe(cause));
            cause = cause.getCause();
        }
        String text = String.join(" < ", parts) + place(thrown);
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static String describe(Throwable fault) {
        String kind = fault.getClass().getSimpleName();
        return switch (fault) {
            case UnreadableEventException unreadable -> kind + ": " + unreadable.getMessage();
            case SQLException sql -> kind + " " + sql.getSQLState() + "/" + sql.getErrorCode();
            case RefusedException refused -> kind + " " + codes(refused);
            case JsonMappingException mapping -> kind + " at " + path(mapping);
            default -> kind;
        };
    }

    private static String codes(RefusedException refused) {
        return refused.reasons().stream().map(reason -> reason.code().code()).collect(Collectors.joining(","));
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String place(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("org.campusfrontline.")) {
                return " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
