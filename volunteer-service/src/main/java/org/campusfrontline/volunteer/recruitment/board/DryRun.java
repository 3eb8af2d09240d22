package org.campusfrontline.volunteer.recruitment.board;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.ProblemCatalogue;
import org.campusfrontline.volunteer.profile.ProfileStore;
import org.campusfrontline.volunteer.profile.rule.Availability;
import org.campusfrontline.volunteer.recruitment.board.EligibilityView.Answer;
import org.campusfrontline.volunteer.recruitment.board.EligibilityView.FailedRule;
import org.campusfrontline.volunteer.recruitment.duty.DutyFreshness;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.EligibilityProblem;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook.Stand;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUpRuleFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpProblem;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;

/// Answers "could I?": all that a sign-up would check, from plain reads, without a lock and without a trace.
@Singleton
class DryRun {

    private final ShiftQueries shifts;
    private final Itineraries itineraries;
    private final EligibilityCheck eligibility;
    private final QuotaLook quotas;
    private final ProfileStore profiles;
    private final DutyFreshness duties;
    private final ProblemCatalogue catalogue;
    private final Caller caller;
    private final Clock clock;

    DryRun(
            ShiftQueries shifts,
            Itineraries itineraries,
            EligibilityCheck eligibility,
            QuotaLook quotas,
            ProfileStore profiles,
            DutyFreshness duties,
            ProblemCatalogue catalogue,
            Caller caller,
            Clock clock) {
        this.shifts = shifts;
        this.itineraries = itineraries;
        this.eligibility = eligibility;
        this.quotas = quotas;
        this.profiles = profiles;
        this.duties = duties;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    /// Empty for a shift that the caller cannot see.
    Optional<EligibilityView> of(UUID shift) {
        return shifts.find(shift).filter(found -> !found.draft()).map(this::view);
    }

    private EligibilityView view(ShiftFacts shift) {
        Instant now = clock.instant();
        Stand stand = quotas.of(caller.person(), List.of(shift)).get(shift.shift());
        Optional<Refusal> kept = stand == null || shift.decides() ? Optional.empty() : stand.kept();
        List<Refusal> refusals = new ArrayList<>(itineraries
                .look(caller.person(), shift.start(), shift.end())
                .map(time -> SignUpRules.refusalsOfWish(SignUpRuleFacts.of(shift, time, now, true)))
                .orElseGet(() -> List.of(Refusal.of(SignUpProblem.PERSON_UNKNOWN))));
        refusals.addAll(eligibility.refusals(caller.person(), shift));
        Kept.refusal(shift, stand, now).ifPresent(refusals::add);
        List<FailedRule> failed = refusals.stream()
                .filter(refusal -> refusal.code() != EligibilityProblem.NOT_ELIGIBLE)
                .map(this::failed)
                .toList();
        Availability availability = profiles.find(caller.person()).availability();
        return new EligibilityView(
                shift.shift(),
                answer(shift.full() || kept.isPresent(), failed),
                failed,
                kept.map(this::failed).orElse(null),
                availability == null ? null : availability.covers(shift.start(), shift.end()),
                duties.asOf().orElse(null));
    }

    private static Answer answer(boolean waits, List<FailedRule> failed) {
        if (!failed.isEmpty()) {
            return Answer.NO;
        }
        return waits ? Answer.PLACE_IN_LINE : Answer.SEAT;
    }

    private FailedRule failed(Refusal refusal) {
        return new FailedRule(
                refusal.code().code(),
                catalogue.title(refusal.code(), Language.ZH_CN, refusal.values()),
                catalogue.title(refusal.code(), Language.EN, refusal.values()));
    }
}
