package org.campusfrontline.deploy.bench.rush;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.deploy.bench.demo.Stage;

/// One person's wish for one shift.
public record Attempt(String person, String shift) {

    private static final int SAME_HOURS = 4;
    private static final int GREEDY = 10;

    /// Everybody wants one shift; every tenth also another one of the same hours.
    static List<Attempt> of(List<String> people, Stage.Activity activity) {
        List<Stage.Shift> shifts = activity.shifts();
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            attempts.add(
                    new Attempt(people.get(i), shifts.get(i % shifts.size()).id()));
            if (i % GREEDY == 0) {
                attempts.add(new Attempt(
                        people.get(i),
                        shifts.get((i + SAME_HOURS) % shifts.size()).id()));
            }
        }
        return attempts;
    }
}
