package org.campusfrontline.deploy.local.stack;

import java.util.Optional;

/// Servers of one's own that take the place of embedded parts: an administrator's JDBC URL, bootstrap servers, an
/// issuer's URL.
public record RealServers(Optional<String> mysql, Optional<String> kafka, Optional<String> issuer) {
    public static final RealServers NONE = new RealServers(Optional.empty(), Optional.empty(), Optional.empty());
}
