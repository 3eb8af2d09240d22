package org.campusfrontline.volunteer.recruitment.busycalendar.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where a calendar may be fetched from: HTTPS at the usual ports; hosts of the campus's own also by plain HTTP, at any
/// port and at private addresses.
public record CalendarAddress(String host, int port, boolean secure, String path, boolean ofCampus) {

    private static final Set<Integer> PORTS = Set.of(443, 8443);
    private static final int LONGEST = 2_000;

    /// Empty where nothing may be fetched from there. `webcal:` is what calendar programs write for `https:`.
    public static Optional<CalendarAddress> of(String text, Set<String> campusHosts) {
        try {
            return text.length() > LONGEST ? Optional.empty() : of(new URI(text.strip()), campusHosts);
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarAddress> of(URI uri, Set<String> campusHosts) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https") || scheme.equals("webcal") || scheme.equals("webcals");
        boolean ofCampus = campusHosts.contains(host);
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        boolean open = secure && PORTS.contains(port);
        if (host.isEmpty()
                || uri.getRawUserInfo() != null
                || !(open || (ofCampus && (secure || scheme.equals("http"))))) {
            return Optional.empty();
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return Optional.of(new CalendarAddress(host, port, secure, path + query, ofCampus));
    }

    /// Where a redirection from here leads, as text.
    public String resolve(String location) {
        URI here = URI.create((secure ? "https" : "http") + "://" + host + ":" + port + path);
        try {
            return here.resolve(new URI(location)).toString();
        } catch (URISyntaxException notOne) {
            return "";
        }
    }
}
