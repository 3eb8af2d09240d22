package org.campusfrontline.volunteer.recruitment.admission;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.admission.AdmissionView.DrawView;
import org.campusfrontline.volunteer.recruitment.admission.rule.AdmissionProblem;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;

/// Reads how people come to seats, and the outcome of draws; what is a draft exists for its organisers only.
@Singleton
class AdmissionQueries {

    private final DraftPosts posts;
    private final Admissions admissions;
    private final Draws draws;
    private final Seeds seeds;
    private final ShiftQueries shifts;
    private final Caller caller;

    AdmissionQueries(
            DraftPosts posts, Admissions admissions, Draws draws, Seeds seeds, ShiftQueries shifts, Caller caller) {
        this.posts = posts;
        this.admissions = admissions;
        this.draws = draws;
        this.seeds = seeds;
        this.shifts = shifts;
        this.caller = caller;
    }

    Outcome<AdmissionView> find(UUID post) {
        boolean seen = posts.find(post)
                .filter(found -> !found.draft()
                        || caller.refusalUnless(Set.of(Role.ORGANISER), found.tree(), found.unit())
                                .isEmpty())
                .isPresent();
        return seen
                ? Outcome.done(view(admissions.find(post).orElseGet(() -> Admission.firstCome(post))))
                : Outcome.refused(CommonProblem.NOT_FOUND);
    }

    AdmissionView view(Admission admission) {
        return new AdmissionView(
                admission.post(),
                admission.mode(),
                admission.admitUnits(),
                admission.drawAt(),
                admission.seedHash(),
                admission.lotsAt() == null ? null : seeds.text(admission),
                admission.drawnAt(),
                admission.version());
    }

    Outcome<DrawView> draw(UUID id) {
        Optional<ShiftFacts> shift = shifts.find(id).filter(found -> !found.draft());
        if (shift.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return admissions
                .find(shift.get().post())
                .filter(admission -> admission.lotsAt() != null)
                .map(admission -> Outcome.done(new DrawView(id, seeds.text(admission), places(id))))
                .orElseGet(() -> Outcome.refused(AdmissionProblem.NO_DRAW));
    }

    private List<DrawView.Place> places(UUID shift) {
        return draws.order(shift).stream()
                .map(entry -> new DrawView.Place(entry.place(), entry.signUp()))
                .toList();
    }
}
