package org.campusfrontline.deploy.bench.rush;

/// What became of an attempt.
public enum Result {
    SEATED,
    WAITING,
    REFUSED
}
