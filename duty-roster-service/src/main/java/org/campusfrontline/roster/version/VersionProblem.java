package org.campusfrontline.roster.version;

import org.campusfrontline.platform.ProblemCode;

/// Why versions are not compared or restored.
enum VersionProblem implements ProblemCode {
    UNKNOWN_VERSION("ROS-1769", 400),
    NEVER_PUBLISHED("ROS-1770", 409);

    private final String code;
    private final int status;

    VersionProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
