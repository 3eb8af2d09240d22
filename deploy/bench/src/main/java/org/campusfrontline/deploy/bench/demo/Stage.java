package org.campusfrontline.deploy.bench.demo;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Tokens;

/// What benchmarks take from the demonstration: its directory, its people, and one fresh activity after another.
public final class Stage {

    private static final int UNITS = 40;
    private final Outside outside;
    private final DemoSettings settings;
    private final Tokens tokens;

    public Stage(Outside outside, DemoSettings settings, Tokens tokens) {
        this.outside = outside;
        this.settings = settings;
        this.tokens = tokens;
    }

    /// A shift of an activity; those that stand four apart have the same hours.
    public record Shift(String id, int seats) {}

    public record Activity(String id, List<Shift> shifts) {
        public Activity {
            shifts = List.copyOf(shifts);
        }
    }

    /// Units, as many people as the settings say, grants; returns when recruitment knows of them too.
    public void load() {
        new DirectoryStep(outside, settings, tokens).run(new Report(), tokens.of(DemoPeople.PLANNER));
    }

    /// Published for a day that no earlier activity used.
    public Activity open() {
        ActivityStep.Published published = new ActivityStep(outside, settings, tokens)
                .run(Clock.systemUTC().instant());
        return new Activity(
                published.activity(),
                published.shifts().stream()
                        .map(shift -> new Shift(shift.id(), shift.seats()))
                        .toList());
    }

    /// How many hold a seat in each shift, in the order of the shifts, as the organiser reads it.
    public List<Integer> seated(Activity activity) {
        CrewStep crews = new CrewStep(outside, tokens);
        return activity.shifts().stream().map(shift -> crews.seated(shift.id())).toList();
    }

    public static List<String> people(int many) {
        return DemoPeople.people(many);
    }

    public static String person(int index) {
        return DemoPeople.person(index);
    }

    /// Who organises for the first unit.
    public static String organiser() {
        return DemoPeople.ORGANISER;
    }

    /// The tree in which the units stand.
    public static String tree() {
        return DemoPeople.TREE;
    }

    /// Codes of the units that are always there.
    public static List<String> units() {
        return IntStream.range(0, UNITS).mapToObj(DemoPeople::unit).toList();
    }
}
