package org.campusfrontline.volunteer.me;

import org.campusfrontline.platform.ProblemCode;

/// Why the directory has nothing to say about the caller.
enum MeProblem implements ProblemCode {
    NOT_IN_DIRECTORY;

    @Override
    public String code() {
        return "VOL-1451";
    }

    @Override
    public int status() {
        return 404;
    }
}
