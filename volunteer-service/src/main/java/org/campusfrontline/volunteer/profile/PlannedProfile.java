package org.campusfrontline.volunteer.profile;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.profile.ProfileRequests.AvailabilityPlan;
import org.campusfrontline.volunteer.profile.ProfileRequests.Fitness;
import org.campusfrontline.volunteer.profile.ProfileRequests.ProfileChange;
import org.campusfrontline.volunteer.profile.ProfileRequests.ProofPlan;
import org.campusfrontline.volunteer.profile.ProfileRequests.WindowPlan;
import org.campusfrontline.volunteer.profile.rule.Availability;
import org.jspecify.annotations.Nullable;

/// Makes the next state of a profile from what was sent. A proof that says something else is confirmed by nobody, and
/// no longer the unit's word.
@Singleton
class PlannedProfile {

    private final Ids ids;

    PlannedProfile(Ids ids) {
        this.ids = ids;
    }

    Profile of(ProfileChange wanted, Profile before) {
        Map<UUID, Proof> known =
                before.proofs().stream().collect(Collectors.toUnmodifiableMap(Proof::id, Function.identity()));
        List<Proof> proofs = new ArrayList<>();
        wanted.skills().stream().distinct().forEach(code -> proofs.add(skill(code, before)));
        wanted.proofs().forEach(plan -> proofs.add(next(plan, plan.id() == null ? null : known.get(plan.id()))));
        Fitness fitness = wanted.fitness();
        return new Profile(
                before.person(),
                wanted.adult(),
                fitness == null ? null : fitness.fit(),
                fitness == null ? null : Moments.stored(fitness.until()),
                wanted.availability() == null ? null : availability(wanted.availability()),
                proofs,
                before.changedAt(),
                before.version());
    }

    private Proof skill(String code, Profile before) {
        return before.proofs().stream()
                .filter(proof -> proof.kind() == ProofKind.SKILL && code.equals(proof.code()))
                .findFirst()
                .orElseGet(
                        () -> new Proof(ids.next(), ProofKind.SKILL, code, null, null, null, null, false, null, null));
    }

    private Proof next(ProofPlan plan, @Nullable Proof known) {
        if (known == null) {
            return proof(ids.next(), plan, false);
        }
        Proof same = proof(known.id(), plan, known.byUnit());
        return known.saysTheSame(same) ? known : proof(known.id(), plan, false);
    }

    static Proof proof(UUID id, ProofPlan plan, boolean byUnit) {
        return new Proof(
                id,
                ProofKind.valueOf(plan.kind().name()),
                plan.code(),
                plan.issuer(),
                plan.reference(),
                Moments.stored(plan.validFrom()),
                Moments.storedOrNull(plan.validUntil()),
                byUnit,
                null,
                null);
    }

    private static Availability availability(AvailabilityPlan plan) {
        return new Availability(
                ZoneId.of(plan.zone()),
                plan.weekly().stream().map(PlannedProfile::window).toList(),
                plan.exceptions().stream()
                        .map(day -> new Availability.DayRule(day.from(), day.to(), day.available()))
                        .toList());
    }

    static Availability.Window window(WindowPlan plan) {
        return new Availability.Window(plan.day().asDay(), minute(plan.from()), minute(plan.to()));
    }

    private static int minute(String clock) {
        return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3));
    }
}
