package org.campusfrontline.deploy.bench.demo;

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

/// Cancels confirmed sign-ups, the same number in each shift, and waits for the waiting lists to move.
final class CancelStep {

    private static final Duration MOVED = Duration.ofSeconds(90);
    private static final String CONFIRMED = "CONFIRMED";
    private final Outside outside;
    private final DemoSettings settings;
    private final Tokens tokens;
    private final CrewStep crews;

    CancelStep(Outside outside, DemoSettings settings, Tokens tokens, CrewStep crews) {
        this.outside = outside;
        this.settings = settings;
        this.tokens = tokens;
        this.crews = crews;
    }

    void run(ActivityStep.Published activity, Report report) {
        Map<String, List<SignUp>> before = crews.all(activity);
        Map<String, List<SignUp>> linesBefore = new HashMap<>();
        activity.shifts().forEach(shift -> linesBefore.put(shift.id(), crews.waiting(shift.id())));
        List<SignUp> chosen = chosen(activity, before);
        long begun = System.nanoTime();
        List<Reply> replies = outside.sendAll(
                chosen,
                settings.atOnce(),
                signUp -> Call.put(
                        "/api/volunteer/v1/sign-ups/" + signUp.id() + "/cancellation", tokens.of(signUp.person())));
        long cancelled = replies.stream()
                .filter(reply -> reply.succeeded() || reply.sendings() > 1)
                .count();
        report.compare("cancellations accepted", (long) chosen.size(), cancelled);
        boolean full = Pause.until(MOVED, () -> {
            answerOffers(activity);
            return isFull(activity, linesBefore);
        });
        report.time("cancelling until the seats were taken again", Duration.ofNanos(System.nanoTime() - begun));
        report.compare("seats taken again from the waiting lists", true, full);
        compareOrder(activity, before, linesBefore, report);
    }

    /// Those who want to be asked take the seat that is kept for them.
    private void answerOffers(ActivityStep.Published activity) {
        List<SignUp> offers = crews.all(activity).values().stream()
                .flatMap(List::stream)
                .filter(signUp -> signUp.is("OFFERED"))
                .toList();
        outside.sendAll(
                offers,
                settings.atOnce(),
                signUp -> Call.put(
                        "/api/volunteer/v1/sign-ups/" + signUp.id() + "/confirmation", tokens.of(signUp.person())));
    }

    private List<SignUp> chosen(ActivityStep.Published activity, Map<String, List<SignUp>> crewOf) {
        List<SignUp> chosen = new ArrayList<>();
        int round = 0;
        boolean more = true;
        while (more && chosen.size() < settings.cancellations()) {
            more = false;
            for (ActivityStep.ShiftSeats shift : activity.shifts()) {
                List<SignUp> confirmed = crewOf.getOrDefault(shift.id(), List.of()).stream()
                        .filter(signUp -> signUp.is(CONFIRMED))
                        .toList();
                if (round < confirmed.size() && chosen.size() < settings.cancellations()) {
                    chosen.add(confirmed.get(round));
                    more = true;
                }
            }
            round++;
        }
        return chosen;
    }

    /// Every seat held again, as far as the line was long enough.
    private boolean isFull(ActivityStep.Published activity, Map<String, List<SignUp>> linesBefore) {
        return activity.shifts().stream().allMatch(shift -> {
            List<SignUp> crew = crews.all(
                            new ActivityStep.Published(activity.emergency(), activity.activity(), List.of(shift)))
                    .getOrDefault(shift.id(), List.of());
            long held = crew.stream().filter(signUp -> signUp.is(CONFIRMED)).count();
            boolean lineUsedUp = crew.stream().noneMatch(signUp -> signUp.is("WAIT_LISTED"));
            return held == shift.seats() || (lineUsedUp && !linesBefore.isEmpty());
        });
    }

    /// Who moved up must be the first of the line, but for those who held a seat at the same hours meanwhile.
    private void compareOrder(
            ActivityStep.Published activity,
            Map<String, List<SignUp>> before,
            Map<String, List<SignUp>> linesBefore,
            Report report) {
        Map<String, List<SignUp>> after = crews.all(activity);
        Set<String> busy = new HashSet<>();
        before.values()
                .forEach(crew -> crew.stream()
                        .filter(signUp -> signUp.is(CONFIRMED))
                        .forEach(signUp -> busy.add(signUp.person())));
        after.values()
                .forEach(crew -> crew.stream()
                        .filter(signUp -> signUp.is(CONFIRMED))
                        .forEach(signUp -> busy.add(signUp.person())));
        int passedOver = 0;
        int promoted = 0;
        for (ActivityStep.ShiftSeats shift : activity.shifts()) {
            Set<String> moved = new HashSet<>();
            after.getOrDefault(shift.id(), List.of()).stream()
                    .filter(SignUp::promoted)
                    .forEach(signUp -> moved.add(signUp.id()));
            promoted += moved.size();
            passedOver += passedOver(linesBefore.getOrDefault(shift.id(), List.of()), moved, busy);
        }
        report.figure("promoted from the waiting lists", promoted, "people");
        report.compare("waiting people passed over", 0, passedOver);
    }

    private static int passedOver(List<SignUp> line, Set<String> moved, Set<String> busy) {
        int last = -1;
        for (int i = 0; i < line.size(); i++) {
            if (moved.contains(line.get(i).id())) {
                last = i;
            }
        }
        int passedOver = 0;
        for (int i = 0; i < last; i++) {
            SignUp waiting = line.get(i);
            if (!moved.contains(waiting.id()) && !busy.contains(waiting.person())) {
                passedOver++;
            }
        }
        return passedOver;
    }
}
