package org.campusfrontline.gateway.route;

import java.time.Duration;

/// What one request on a route may cost: times to connect, to the answer's head, between two pieces of it, for the
/// whole upload, and the body's greatest size in bytes.
public record Limits(Duration connect, Duration response, Duration idle, Duration upload, long body) {}
