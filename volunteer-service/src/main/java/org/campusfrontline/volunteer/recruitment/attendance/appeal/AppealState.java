package org.campusfrontline.volunteer.recruitment.attendance.appeal;

/// Where an appeal stands: open, or how it was decided.
enum AppealState {
    OPEN,
    ATTENDED,
    EXCUSED,
    DISMISSED
}
