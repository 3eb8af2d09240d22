package org.campusfrontline.volunteer.emergency;

/// How grave an emergency is; I is the gravest.
enum Level {
    I,
    II,
    III,
    IV
}
