package org.campusfrontline.deploy.bench.campusroster;

import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Reply;
import org.campusfrontline.deploy.bench.client.Tokens;

/// What each person reads as the own duties.
final class OwnDuties {

    private static final int AT_ONCE = 8;
    private final Outside outside;
    private final Tokens tokens;

    OwnDuties(Outside outside, Tokens tokens) {
        this.outside = outside;
        this.tokens = tokens;
    }

    /// All together, between two days; nobody has more than a page of them.
    long count(List<String> people, LocalDate from, LocalDate to) {
        tokens.fetch(people);
        String path = Planning.ROSTER + "/my/duties?limit=200&from=" + from + "&to=" + to;
        List<Reply> replies = outside.sendAll(people, AT_ONCE, person -> Call.get(path, tokens.of(person)));
        return replies.stream()
                .mapToLong(reply ->
                        reply.orFail("reading one's duties").path("items").size())
                .sum();
    }
}
