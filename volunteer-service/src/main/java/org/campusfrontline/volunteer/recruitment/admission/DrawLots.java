package org.campusfrontline.volunteer.recruitment.admission;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.admission.rule.Lots;

/// Fixes the order of a post's applications, once its time has come; whoever applied before it takes part.
@UseCase
class DrawLots {

    private final Admissions admissions;
    private final Draws draws;
    private final Seeds seeds;
    private final Clock clock;

    DrawLots(Admissions admissions, Draws draws, Seeds seeds, Clock clock) {
        this.admissions = admissions;
        this.draws = draws;
        this.seeds = seeds;
        this.clock = clock;
    }

    /// Whether the order stands now.
    public Outcome<Boolean> draw(UUID post) {
        Optional<Admission> found = admissions.lock(post);
        if (found.isEmpty() || found.get().drawAt() == null) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Admission admission = found.get();
        Instant drawAt = Objects.requireNonNull(admission.drawAt());
        Instant now = Moments.stored(clock.instant());
        if (admission.lotsAt() != null || now.isBefore(drawAt)) {
            return Outcome.done(admission.lotsAt() != null);
        }
        byte[] seed = seeds.of(admission);
        draws.shifts(post).forEach(shift -> draws.insert(shift, Lots.draw(seed, draws.applications(shift, drawAt))));
        admissions.lotsDrawn(post, now);
        return Outcome.done(true);
    }

    /// Opens what is left to whoever comes first, once everybody in the order was served.
    public Outcome<Boolean> end(UUID post) {
        Optional<Admission> found = admissions.lock(post).filter(admission -> admission.lotsAt() != null);
        boolean ended = found.isPresent()
                && found.get().drawnAt() == null
                && draws.shifts(post).stream().allMatch(draws::isSettled);
        if (ended) {
            admissions.drawn(post, Moments.stored(clock.instant()));
        }
        return Outcome.done(ended);
    }
}
