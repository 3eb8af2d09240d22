package org.campusfrontline.deploy.bench.rush;

/// What became of an attempt.
enum Result {
    SEATED,
    WAITING,
    REFUSED
}
