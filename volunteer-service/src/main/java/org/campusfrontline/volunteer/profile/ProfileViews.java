package org.campusfrontline.volunteer.profile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.campusfrontline.volunteer.profile.ProfileView.AvailabilityView;
import org.campusfrontline.volunteer.profile.ProfileView.DayView;
import org.campusfrontline.volunteer.profile.ProfileView.FitnessView;
import org.campusfrontline.volunteer.profile.ProfileView.ProofView;
import org.campusfrontline.volunteer.profile.ProfileView.WindowView;
import org.campusfrontline.volunteer.profile.competence.Competence;
import org.campusfrontline.volunteer.profile.competence.Competences;
import org.campusfrontline.volunteer.profile.rule.Availability;

/// Makes the view that a person has of the own profile.
@Singleton
class ProfileViews {

    private final Competences competences;

    ProfileViews(Competences competences) {
        this.competences = competences;
    }

    ProfileView of(Profile profile) {
        Map<String, Competence> names = competences.byCode();
        return new ProfileView(
                profile.person(),
                profile.adult(),
                profile.fitUntil() == null
                        ? null
                        : new FitnessView(Boolean.TRUE.equals(profile.fit()), profile.fitUntil()),
                skills(profile),
                profile.proofs().stream()
                        .filter(proof -> proof.kind() != ProofKind.SKILL)
                        .map(proof -> proof(proof, names))
                        .toList(),
                profile.availability() == null ? null : availability(profile.availability()),
                profile.changedAt(),
                profile.version());
    }

    private static List<String> skills(Profile profile) {
        return profile.proofs().stream()
                .filter(proof -> proof.kind() == ProofKind.SKILL)
                .map(proof -> Objects.requireNonNull(proof.code()))
                .sorted()
                .toList();
    }

    private static ProofView proof(Proof proof, Map<String, Competence> names) {
        Competence named = proof.code() == null ? null : names.get(proof.code());
        return new ProofView(
                proof.id(),
                proof.kind(),
                proof.code(),
                named == null ? null : named.nameZh(),
                named == null ? null : named.nameEn(),
                proof.issuer(),
                proof.reference(),
                proof.validFrom(),
                proof.validUntil(),
                proof.byUnit(),
                proof.verified(),
                proof.verifiedBy(),
                proof.verifiedAt());
    }

    private static AvailabilityView availability(Availability availability) {
        return new AvailabilityView(
                availability.zone().getId(),
                availability.weekly().stream()
                        .map(window -> new WindowView(
                                Weekday.of(window.day()), clock(window.fromMinute()), clock(window.toMinute())))
                        .toList(),
                availability.exceptions().stream()
                        .map(day -> new DayView(day.from(), day.to(), day.available()))
                        .toList());
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
