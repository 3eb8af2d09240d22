package org.campusfrontline.volunteer.recruitment.attendance.rule;

/// How a coming or going is known, the weakest first.
public enum Evidence {
    /// Nobody told it: the end of the shift stands for it.
    ASSUMED,
    /// The person's phone had the post's code and told it later.
    OFFLINE_CODE,
    /// Those who run the post took it down and told it later.
    OFFLINE_LEAD,
    LEAD,
    CODE;

    /// Whether it counts as measured; else somebody who runs the post must stand for it.
    public boolean isMeasured() {
        return this != ASSUMED && this != OFFLINE_CODE;
    }
}
