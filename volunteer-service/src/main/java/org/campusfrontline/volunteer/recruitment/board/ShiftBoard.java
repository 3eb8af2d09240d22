package org.campusfrontline.volunteer.recruitment.board;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook.Stand;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUpRuleFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.jspecify.annotations.Nullable;

/// Shows shifts to a person, each with whether this person could sign up now. A draft is seen by its organisers only.
@Singleton
class ShiftBoard {

    private final ShiftQueries shifts;
    private final Itineraries itineraries;
    private final EligibilityCheck eligibility;
    private final QuotaLook quotas;
    private final ShiftViews views;
    private final Caller caller;
    private final Clock clock;

    ShiftBoard(
            ShiftQueries shifts,
            Itineraries itineraries,
            EligibilityCheck eligibility,
            QuotaLook quotas,
            ShiftViews views,
            Caller caller,
            Clock clock) {
        this.shifts = shifts;
        this.itineraries = itineraries;
        this.eligibility = eligibility;
        this.quotas = quotas;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ShiftView> ofActivity(UUID activity, @Nullable String cursor, int limit) {
        Page<ShiftFacts> page = Page.within(shifts.ofActivity(activity), cursor, limit, ShiftFacts::shift);
        return new Page<>(views(page.items()), page.next());
    }

    Optional<ShiftView> find(UUID shift) {
        return views(shifts.find(shift).stream().toList()).stream().findFirst();
    }

    private List<ShiftView> views(List<ShiftFacts> found) {
        List<ShiftFacts> seen = found.stream().filter(this::maySee).toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        Instant from = seen.stream()
                .map(ShiftFacts::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant to = seen.stream()
                .map(ShiftFacts::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Optional<PersonTime> time = itineraries.look(caller.person(), from, to);
        Instant now = clock.instant();
        List<List<Refusal>> ineligible = eligibility.refusals(seen.stream()
                .map(shift -> new EligibilityCheck.Asked(caller.person(), shift))
                .toList());
        Map<UUID, Stand> stands = quotas.of(caller.person(), seen);
        return IntStream.range(0, seen.size())
                .mapToObj(i -> view(
                        seen.get(i),
                        time,
                        ineligible.get(i),
                        stands.get(seen.get(i).shift()),
                        now))
                .toList();
    }

    private boolean maySee(ShiftFacts shift) {
        return !shift.draft() || caller.holds(Role.ORGANISER, shift.tree(), shift.unit());
    }

    private ShiftView view(
            ShiftFacts shift, Optional<PersonTime> time, List<Refusal> ineligible, @Nullable Stand stand, Instant now) {
        Optional<Refusal> refusal = time.map(known -> SignUpRuleFacts.of(shift, known, now, true))
                .map(facts -> Stream.of(
                                SignUpRules.refusalsOfWish(facts).stream(),
                                ineligible.stream(),
                                Kept.refusal(shift, stand, now).stream())
                        .flatMap(reasons -> reasons)
                        .findFirst())
                .orElseGet(() -> Optional.of(Refusal.of(SignUpProblem.PERSON_UNKNOWN)));
        return views.of(shift, refusal, stand);
    }
}
