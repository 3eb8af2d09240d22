package org.campusfrontline.roster.closedloop.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.roster.closedloop.core.Home;
import org.campusfrontline.roster.closedloop.core.Present;
import org.campusfrontline.roster.closedloop.core.Taken;
import org.campusfrontline.roster.closedloop.core.Terms;
import org.campusfrontline.roster.closedloop.cycle.Cycle;
import org.campusfrontline.roster.closedloop.cycle.Stay;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.BuildingUse;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.PostPart;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.campusfrontline.roster.closedloop.rule.PhaseDays;
import org.jspecify.annotations.Nullable;

/// A loop as the searches read it: days counted from a first one, buildings, posts and cohorts by their numbers.
final class LoopDaysOf {

    /// A cohort of another loop, never one of this.
    private static final int ELSEWHERE = -2;

    private final ClosedLoop loop;
    private final LocalDate from;
    private final Map<UUID, Integer> teams;

    LoopDaysOf(ClosedLoop loop, LocalDate from, Map<UUID, Integer> teams) {
        this.loop = loop;
        this.from = from;
        this.teams = Map.copyOf(teams);
    }

    int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, date));
    }

    int team(UUID cohort) {
        return teams.getOrDefault(cohort, -1);
    }

    Terms terms(PhaseDays days) {
        return new Terms(
                days.loop(),
                days.isolation(),
                days.watch(),
                days.rest(),
                loop.turns().overlap(),
                loop.turns().atOnce());
    }

    List<Integer> wanted() {
        return loop.posts().stream().map(PostPart::wanted).toList();
    }

    List<Home> homes() {
        return loop.buildings().stream()
                .map(building -> new Home(building.use() == BuildingUse.ISOLATION, building.beds()))
                .toList();
    }

    int home(@Nullable String code) {
        return code == null ? -1 : loop.building(code);
    }

    @Nullable String code(int home) {
        return home < 0 ? null : loop.buildings().get(home).code();
    }

    Cycle.Homes homes(int living, int isolating) {
        return new Cycle.Homes(loop.buildings().get(living).code(), code(isolating));
    }

    /// How many of the people serve each post.
    List<Integer> posts(List<String> served) {
        return loop.posts().stream()
                .map(post -> (int) served.stream().filter(post.code()::equals).count())
                .toList();
    }

    Present present(Stay stay, Course course) {
        return new Present(
                team(stay.cohort()), posts(List.of(stay.post())), day(course.first()), day(course.loopLast()));
    }

    List<Taken> taken(Stay stay, Course course, Cycle.Homes homes) {
        return taken(team(stay.cohort()), course, homes);
    }

    /// What somebody of another loop takes of this one's buildings.
    List<Taken> takenElsewhere(Stay stay) {
        return taken(ELSEWHERE, stay.course(), stay.homes()).stream()
                .filter(one -> one.home() >= 0)
                .toList();
    }

    private List<Taken> taken(int team, Course course, Cycle.Homes homes) {
        List<Taken> taken = new ArrayList<>();
        taken.add(new Taken(home(homes.living()), team, day(course.first()), day(course.loopLast())));
        int isolating = home(homes.isolating());
        if (isolating >= 0 && course.isolationLast().isAfter(course.loopLast())) {
            taken.add(new Taken(isolating, team, day(course.loopLast().plusDays(1)), day(course.isolationLast())));
        }
        return taken;
    }

    /// People who serve a post on a day.
    int serving(List<Course> courses, LocalDate day) {
        return (int) courses.stream()
                .filter(course -> !day.isBefore(course.first())
                        && !day.isAfter(course.loopLast().minusDays(loop.turns().overlap())))
                .count();
    }
}
