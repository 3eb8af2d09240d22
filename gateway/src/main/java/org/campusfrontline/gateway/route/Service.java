package org.campusfrontline.gateway.route;

/// One service behind the gateway and where it answers.
public record Service(String name, boolean secure, String host, int port) {

    /// The service's own origin as it would write it into a `Location`.
    public String origin() {
        return (secure ? "https://" : "http://") + host + ":" + port;
    }
}
