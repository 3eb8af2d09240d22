package org.campusfrontline.roster.closedloop.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.closedloop.cycle.DatesPart;
import org.campusfrontline.roster.closedloop.loop.Cohort;
import org.campusfrontline.roster.closedloop.loop.CohortStore;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.PostPart;
import org.campusfrontline.roster.closedloop.plan.PlanViews.CycleChangeView;
import org.campusfrontline.roster.closedloop.plan.PlanViews.LoopChangeView;
import org.campusfrontline.roster.closedloop.plan.PlanViews.PersonChangeView;
import org.campusfrontline.roster.closedloop.plan.PlanViews.PolicyChangeView;
import org.campusfrontline.roster.closedloop.plan.PlanViews.StrengthGap;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.campusfrontline.roster.directory.Directory;

/// Shows what a version would change or changed: whose days or buildings, how, and where strength is
/// missing then.
@Singleton
class ChangeViews {

    private final CohortStore cohorts;
    private final Directory directory;

    ChangeViews(CohortStore cohorts, Directory directory) {
        this.cohorts = cohorts;
        this.directory = directory;
    }

    PolicyChangeView view(PolicyChange change) {
        return new PolicyChangeView(
                change.version().policy(),
                change.version().number(),
                change.from(),
                change.basis(),
                change.loops().stream().map(one -> view(change, one)).toList());
    }

    private LoopChangeView view(PolicyChange change, PolicyChange.OfLoop one) {
        List<PolicyChange.Restated> people = one.stays().stream()
                .filter(PolicyChange.Restated::concernsThePerson)
                .toList();
        Map<String, String> names = directory.names(
                people.stream().map(stay -> stay.before().person()).distinct().toList());
        return new LoopChangeView(
                one.loop().id(),
                one.loop().nameZh(),
                one.loop().nameEn(),
                one.plan().proved(),
                one.plan().movedPeopleDays(),
                one.plan().shiftedDays(),
                one.plan().buildings(),
                one.cycles().stream().map(this::view).toList(),
                people.stream().map(stay -> view(stay, names)).toList(),
                gaps(change, one));
    }

    private CycleChangeView view(PolicyChange.Moved moved) {
        return new CycleChangeView(
                moved.before().id(),
                moved.before().cohort(),
                cohorts.find(moved.before().cohort()).map(Cohort::name).orElse(""),
                DatesPart.of(moved.before().course()),
                DatesPart.of(moved.after().course()),
                moved.shiftedBy(),
                moved.after().homes().living(),
                moved.after().homes().isolating());
    }

    private static PersonChangeView view(PolicyChange.Restated stay, Map<String, String> names) {
        String person = stay.before().person();
        return new PersonChangeView(
                person,
                names.getOrDefault(person, person),
                DatesPart.of(stay.before().course()),
                DatesPart.of(stay.after().course()),
                stay.after().homes().living(),
                stay.after().homeAfter().orElse(null),
                stay.before().homes().living(),
                stay.before().homeAfter().orElse(null));
    }

    /// Days on which more or fewer are missing than before.
    private static List<StrengthGap> gaps(PolicyChange change, PolicyChange.OfLoop one) {
        List<StrengthGap> gaps = new ArrayList<>();
        LocalDate last = one.stays().stream()
                .map(stay -> later(
                        stay.before().course().loopLast(), stay.after().course().loopLast()))
                .max(LocalDate::compareTo)
                .orElse(change.from());
        for (PostPart post : one.loop().posts()) {
            List<PolicyChange.Restated> here = one.stays().stream()
                    .filter(stay -> stay.before().post().equals(post.code()))
                    .toList();
            List<Course> before =
                    here.stream().map(stay -> stay.before().course()).toList();
            List<Course> after =
                    here.stream().map(stay -> stay.after().course()).toList();
            for (LocalDate day = change.from(); !day.isAfter(last); day = day.plusDays(1)) {
                int had = Math.max(0, post.wanted() - one.numbers().serving(before, day));
                int has = Math.max(0, post.wanted() - one.numbers().serving(after, day));
                if (had != has) {
                    gaps.add(new StrengthGap(day, post.code(), has, had));
                }
            }
        }
        return gaps;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
