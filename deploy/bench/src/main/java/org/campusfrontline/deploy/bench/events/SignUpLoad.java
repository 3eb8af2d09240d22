package org.campusfrontline.deploy.bench.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Reply;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.demo.Stage;

/// Sign-ups at fixed moments: in each second every person takes the next shift, none of the same hours as another.
final class SignUpLoad {

    static final int SLOTS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Outside outside;
    private final Tokens tokens;
    private final List<String> people;
    private final List<Stage.Activity> activities;

    SignUpLoad(Outside outside, Tokens tokens, List<String> people, List<Stage.Activity> activities) {
        this.outside = outside;
        this.tokens = tokens;
        this.people = people;
        this.activities = activities;
    }

    /// When each sign-up was due; those of the warm-up are in `all` alone.
    record Sent(Map<String, Instant> all, Map<String, Instant> counted) {}

    /// Returns when everything is answered.
    Sent run(Schedule schedule) {
        List<CompletableFuture<Reply>> replies = new ArrayList<>();
        for (int i = 0; i < schedule.count(); i++) {
            schedule.await(i);
            replies.add(outside.sendAsync(call(i)));
        }
        Map<String, Instant> all = new HashMap<>();
        Map<String, Instant> counted = new HashMap<>();
        for (int i = 0; i < schedule.count(); i++) {
            String id = replies.get(i).join().orFail("a sign-up").path("id").asText();
            all.put(id, schedule.due(i));
            if (schedule.counts(i)) {
                counted.put(id, schedule.due(i));
            }
        }
        return new Sent(all, counted);
    }

    private Call call(int index) {
        int person = index % people.size();
        int step = index / people.size();
        List<Stage.Shift> shifts = activities.get(step / SLOTS).shifts();
        int post = person % (shifts.size() / SLOTS);
        String shift = shifts.get(post * SLOTS + step % SLOTS).id();
        return Call.post(
                "/api/volunteer/v1/shifts/" + shift + "/sign-ups",
                tokens.of(people.get(person)),
                JSON.createObjectNode());
    }
}
