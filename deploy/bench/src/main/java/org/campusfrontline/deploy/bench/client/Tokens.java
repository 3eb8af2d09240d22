package org.campusfrontline.deploy.bench.client;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.campusfrontline.deploy.local.issuer.LocalIssuer;

/// Tokens of the people, asked for many at a time.
public final class Tokens {

    private static final int A_REQUEST = 1000;
    private final String issuer;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public Tokens(String issuer) {
        this.issuer = issuer;
    }

    public String of(String person) {
        if (!known.containsKey(person)) {
            fetch(List.of(person));
        }
        return known.getOrDefault(person, "");
    }

    public void fetch(List<String> people) {
        for (int from = 0; from < people.size(); from += A_REQUEST) {
            List<String> some = people.subList(from, Math.min(people.size(), from + A_REQUEST));
            List<String> tokens = LocalIssuer.tokens(issuer, some);
            for (int i = 0; i < some.size(); i++) {
                known.put(some.get(i), tokens.get(i));
            }
        }
    }
}
