package org.campusfrontline.roster.engine.format;

/// A text that is not in its form: in which part, on which line (from 1), and why.
public final class FormatFault extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final Part part;
    private final int line;
    private final Reason reason;

    /// The texts of an instance.
    public enum Part {
        SCENARIO,
        HISTORY,
        WEEK,
        SOLUTION
    }

    /// Why a line cannot be read.
    public enum Reason {
        MISSING_SECTION,
        TOO_FEW_FIELDS,
        NOT_A_NUMBER,
        UNKNOWN_NAME,
        BAD_RANGE,
        TOO_LARGE
    }

    FormatFault(Part part, int line, Reason reason) {
        super(part + " line " + line + ": " + reason);
        this.part = part;
        this.line = line;
        this.reason = reason;
    }

    public Part part() {
        return part;
    }

    public int line() {
        return line;
    }

    public Reason reason() {
        return reason;
    }
}
