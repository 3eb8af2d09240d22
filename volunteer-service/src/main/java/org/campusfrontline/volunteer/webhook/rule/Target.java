package org.campusfrontline.volunteer.webhook.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// An address that we would call: `https://host[:port]/path`, `http` where the caller of `read` allows it. No user, no
/// fragment.
public record Target(String host, int port, boolean tls, String pathAndQuery) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LAST_PORT = 65_535;

    /// Empty for what is no such address.
    public static Optional<Target> read(String url) {
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme());
            boolean tls = scheme.equals("https");
            boolean sound = (tls || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= LAST_PORT;
            return sound ? Optional.of(of(uri, tls)) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Target of(URI uri, boolean tls) {
        String host = uri.getHost();
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        int port = uri.getPort() < 0 ? tls ? HTTPS : HTTP : uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Target(bare, port, tls, uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }
}
