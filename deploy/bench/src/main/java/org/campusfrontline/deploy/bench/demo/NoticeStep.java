package org.campusfrontline.deploy.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.deploy.bench.client.Call;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Reply;
import org.campusfrontline.deploy.bench.client.Tokens;

/// Reads everybody's mailbox and holds it against what happened to them.
final class NoticeStep {

    private static final Duration ARRIVED = Duration.ofSeconds(120);
    private static final int AT_ONCE = 32;
    private final Outside outside;
    private final Tokens tokens;

    NoticeStep(Outside outside, Tokens tokens) {
        this.outside = outside;
        this.tokens = tokens;
    }

    /// What each person must have been told, as `kind target`, each exactly once.
    static Map<String, List<String>> expected(
            List<SignUp> atFirst,
            Map<String, List<SignUp>> atLast,
            RosterStep.Planned planned,
            Set<String> withDuties) {
        Map<String, List<String>> expected = new HashMap<>();
        Map<String, SignUp> last = new HashMap<>();
        atLast.values().forEach(crew -> crew.forEach(signUp -> last.put(signUp.id(), signUp)));
        for (SignUp signUp : atFirst) {
            List<String> own = expected.computeIfAbsent(signUp.person(), person -> new ArrayList<>());
            own.add((signUp.is("CONFIRMED") ? "SIGN_UP_CONFIRMED " : "SIGN_UP_WAIT_LISTED ") + signUp.id());
            SignUp now = last.getOrDefault(signUp.id(), signUp);
            if (now.promoted()) {
                own.add("SIGN_UP_OFFERED " + signUp.id());
                own.add("SIGN_UP_PROMOTED " + signUp.id());
            }
            if (now.is("CANCELLED")) {
                own.add("SIGN_UP_CANCELLED " + signUp.id());
            }
        }
        for (String person : planned.staff()) {
            String kind = withDuties.contains(person) ? "DUTY_PLAN_PUBLISHED " : "DUTY_PLAN_EMPTY ";
            expected.computeIfAbsent(person, key -> new ArrayList<>()).add(kind + planned.period());
        }
        return expected;
    }

    void compare(Map<String, List<String>> expected, Report report) {
        long begun = System.nanoTime();
        Set<String> open = new HashSet<>(expected.keySet());
        tokens.fetch(List.copyOf(open));
        Pause.until(ARRIVED, () -> {
            open.removeIf(settled(open, expected)::contains);
            return open.isEmpty();
        });
        report.time("until every notice was there", Duration.ofNanos(System.nanoTime() - begun));
        long notices = expected.values().stream().mapToLong(List::size).sum();
        report.figure("notices", notices, "");
        report.compare("people with other than exactly one notice per event", 0, open.size());
    }

    private Set<String> settled(Set<String> people, Map<String, List<String>> expected) {
        List<String> order = List.copyOf(people);
        List<Reply> replies = outside.sendAll(
                order, AT_ONCE, person -> Call.get("/api/notification/v1/my/notices?limit=200", tokens.of(person)));
        Set<String> settled = new HashSet<>();
        for (int i = 0; i < order.size(); i++) {
            List<String> wanted = expected.getOrDefault(order.get(i), List.of());
            if (matches(replies.get(i).orFail("reading a mailbox"), wanted)) {
                settled.add(order.get(i));
            }
        }
        return settled;
    }

    /// Notices of this run alone count: those about its sign-ups and its period.
    private static boolean matches(JsonNode mailbox, List<String> wanted) {
        Set<String> targets = new HashSet<>();
        wanted.forEach(word -> targets.add(word.substring(word.indexOf(' ') + 1)));
        List<String> found = new ArrayList<>();
        for (JsonNode notice : mailbox.path("items")) {
            String target = notice.path("target").path("id").asText();
            if (targets.contains(target)) {
                found.add(notice.path("kind").asText() + " " + target);
            }
        }
        List<String> sorted = wanted.stream().sorted().toList();
        return sorted.equals(found.stream().sorted().toList());
    }
}
