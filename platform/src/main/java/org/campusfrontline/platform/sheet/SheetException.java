package org.campusfrontline.platform.sheet;

import org.campusfrontline.platform.Refusal;

/// Ends the reading of a file; never leaves the package.
final class SheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Refusal reason;

    SheetException(Refusal reason) {
        super(reason.code().code(), null, false, false);
        this.reason = reason;
    }

    static SheetException of(SheetProblem problem) {
        return new SheetException(Refusal.of(problem));
    }

    static SheetException of(SheetProblem problem, long most) {
        return new SheetException(Refusal.of(problem).with("most", most));
    }

    Refusal reason() {
        return reason;
    }
}
