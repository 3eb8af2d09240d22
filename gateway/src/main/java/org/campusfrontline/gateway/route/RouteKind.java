package org.campusfrontline.gateway.route;

/// Plain routes answer and are done; streams stay open and have connections of their own, so that they cannot starve
/// the rest.
public enum RouteKind {
    PLAIN,
    STREAM
}
