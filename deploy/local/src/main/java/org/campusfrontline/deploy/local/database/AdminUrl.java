package org.campusfrontline.deploy.local.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campusfrontline.deploy.local.process.PartFailure;

/// An administrator's JDBC URL taken apart: `jdbc:mysql://host:port/?user=…&password=…&more`.
/// Without a user it is root with an empty password; the other parameters go on to every URL made from it.
record AdminUrl(String server, String user, String password, String parameters) {
    private static final Pattern SHAPE = Pattern.compile("(jdbc:mysql://[^/?#]+)(/[^?]*)?(\\?(.*))?");
    private static final List<String> DEFAULTS = List.of(
            "sslMode=DISABLED",
            "allowPublicKeyRetrieval=true",
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true");

    static AdminUrl parse(String url) {
        Matcher matcher = SHAPE.matcher(url);
        if (!matcher.matches()) {
            throw new PartFailure("not a JDBC URL of a MySQL server: " + url.replaceAll("\\?.*", "?…")
                    + "; expected jdbc:mysql://host:port/?user=…&password=…");
        }
        String user = Accounts.ROOT;
        String password = "";
        List<String> others = new ArrayList<>();
        String query = matcher.group(4) == null ? "" : matcher.group(4);
        for (String parameter : query.split("&", -1)) {
            if (parameter.startsWith("user=")) {
                user = value(parameter);
            } else if (parameter.startsWith("password=")) {
                password = value(parameter);
            } else if (!parameter.isEmpty()) {
                others.add(parameter);
            }
        }
        return new AdminUrl(matcher.group(1), user, password, withDefaults(others));
    }

    String of(String schema) {
        return server + "/" + schema + "?" + parameters;
    }

    private static String withDefaults(List<String> given) {
        List<String> all = new ArrayList<>(given);
        for (String standard : DEFAULTS) {
            String key = standard.substring(0, standard.indexOf('=') + 1);
            if (given.stream().noneMatch(parameter -> parameter.startsWith(key))) {
                all.add(standard);
            }
        }
        return String.join("&", all);
    }

    private static String value(String parameter) {
        return URLDecoder.decode(parameter.substring(parameter.indexOf('=') + 1), StandardCharsets.UTF_8);
    }
}
