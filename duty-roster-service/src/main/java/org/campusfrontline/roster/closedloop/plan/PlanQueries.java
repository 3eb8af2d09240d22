package org.campusfrontline.roster.closedloop.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.roster.closedloop.core.Entry;
import org.campusfrontline.roster.closedloop.cycle.Cycle;
import org.campusfrontline.roster.closedloop.cycle.DatesPart;
import org.campusfrontline.roster.closedloop.cycle.Stay;
import org.campusfrontline.roster.closedloop.loop.Cohort;
import org.campusfrontline.roster.closedloop.loop.LoopAccess;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.MemberPart;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.PostPart;
import org.campusfrontline.roster.closedloop.plan.PlanViews.EntryPlanView;
import org.campusfrontline.roster.closedloop.plan.PlanViews.PlannedCycleView;
import org.campusfrontline.roster.closedloop.plan.PlanViews.StrengthGap;
import org.campusfrontline.roster.closedloop.rule.Course;

/// Shows a plan of entries without keeping it.
@Singleton
class PlanQueries {

    private final LoopAccess access;
    private final EntryPlanning planning;

    PlanQueries(LoopAccess access, EntryPlanning planning) {
        this.access = access;
        this.planning = planning;
    }

    Outcome<EntryPlanView> preview(UUID loop, LocalDate from, int days) {
        return planning.compute(access.planned(loop), from, days).map(PlanQueries::view);
    }

    static EntryPlanView view(EntryPlanning.Computed computed) {
        return new EntryPlanView(
                computed.loop().id(),
                computed.from(),
                computed.days(),
                computed.basis(),
                computed.policy().number(),
                computed.plan().proved(),
                computed.plan().uncovered(),
                computed.plan().bound(),
                computed.plan().entries().stream()
                        .map(entry -> cycle(computed, entry))
                        .toList(),
                gaps(computed));
    }

    private static PlannedCycleView cycle(EntryPlanning.Computed computed, Entry entry) {
        Cohort cohort = computed.cohorts().get(entry.team());
        Cycle.Homes homes = computed.numbers().homes(entry.living(), entry.isolating());
        return new PlannedCycleView(
                cohort.id(),
                cohort.name(),
                cohort.members().size(),
                DatesPart.of(course(computed, entry)),
                homes.living(),
                homes.isolating());
    }

    private static Course course(EntryPlanning.Computed computed, Entry entry) {
        return Course.of(
                computed.from().plusDays(entry.day()), computed.policy().days());
    }

    private static List<StrengthGap> gaps(EntryPlanning.Computed computed) {
        List<StrengthGap> gaps = new ArrayList<>();
        for (PostPart post : computed.loop().posts()) {
            List<Course> courses = courses(computed, post);
            for (int day = 0; day < computed.days(); day++) {
                LocalDate date = computed.from().plusDays(day);
                int missing = post.wanted() - computed.numbers().serving(courses, date);
                if (missing > 0) {
                    gaps.add(new StrengthGap(date, post.code(), missing, null));
                }
            }
        }
        return gaps;
    }

    private static List<Course> courses(EntryPlanning.Computed computed, PostPart post) {
        List<Course> courses = new ArrayList<>();
        computed.standing().stream()
                .filter(stay -> stay.post().equals(post.code()))
                .map(Stay::course)
                .forEach(courses::add);
        for (Entry entry : computed.plan().entries()) {
            Course course = course(computed, entry);
            for (MemberPart member : computed.cohorts().get(entry.team()).members()) {
                if (member.post().equals(post.code())) {
                    courses.add(course);
                }
            }
        }
        return courses;
    }
}
