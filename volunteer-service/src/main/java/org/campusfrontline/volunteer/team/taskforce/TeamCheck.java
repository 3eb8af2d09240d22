package org.campusfrontline.volunteer.team.taskforce;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.volunteer.profile.ProfileStore;
import org.campusfrontline.volunteer.profile.Proof;
import org.campusfrontline.volunteer.profile.competence.Competence;
import org.campusfrontline.volunteer.profile.competence.Competences;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.campus.Emergencies;
import org.campusfrontline.volunteer.recruitment.campus.Units;
import org.campusfrontline.volunteer.team.rule.TeamProblem;
import org.campusfrontline.volunteer.team.rule.TeamState;

/// What can be wrong with what is written of a team, and with whoever joins it.
@Singleton
public class TeamCheck {

    private final NameGuard guard;
    private final Competences competences;
    private final Emergencies emergencies;
    private final Units units;
    private final ProfileStore profiles;
    private final TeamStore teams;

    TeamCheck(
            NameGuard guard,
            Competences competences,
            Emergencies emergencies,
            Units units,
            ProfileStore profiles,
            TeamStore teams) {
        this.guard = guard;
        this.competences = competences;
        this.emergencies = emergencies;
        this.units = units;
        this.profiles = profiles;
        this.teams = teams;
    }

    /// `at` is the pointer to the plan.
    List<Refusal> ofPlan(Team.Plan plan, Instant now, String at) {
        List<Refusal> refusals = new ArrayList<>();
        guard.refusal(at + "/nameZh", plan.nameZh()).ifPresent(refusals::add);
        guard.refusal(at + "/nameEn", plan.nameEn()).ifPresent(refusals::add);
        guard.refusal(at + "/task", plan.task()).ifPresent(refusals::add);
        guard.refusal(at + "/site", plan.site()).ifPresent(refusals::add);
        plan.term().refusal(now, at + "/to").ifPresent(refusals::add);
        String code = plan.qualification();
        if (code != null && !isInCatalogue(code)) {
            refusals.add(Refusal.of(TeamProblem.QUALIFICATION_UNKNOWN)
                    .with("code", code)
                    .at(at + "/qualification"));
        }
        return refusals;
    }

    Optional<Refusal> ofText(String pointer, String text) {
        return guard.refusal(pointer, text);
    }

    /// Whether there is such a team for the emergency, and it is not dissolved.
    public boolean isAtWork(UUID team, UUID emergency) {
        return teams.find(team)
                .filter(found -> found.emergency().equals(emergency) && found.state() != TeamState.DISSOLVED)
                .isPresent();
    }

    /// Whether the emergency is open and the unit stands in the tree.
    public List<Refusal> ofPlace(UUID emergency, String tree, String unit) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Boolean> open = emergencies.isOpen(emergency);
        if (!open.orElse(false)) {
            ActivityProblem problem =
                    open.isEmpty() ? ActivityProblem.EMERGENCY_UNKNOWN : ActivityProblem.EMERGENCY_NOT_OPEN;
            refusals.add(Refusal.of(problem).with("emergency", emergency).at("/emergency"));
        }
        if (!units.standsIn(tree, unit)) {
            refusals.add(Refusal.of(ActivityProblem.UNIT_NOT_STANDING)
                    .with("unit", unit)
                    .with("tree", tree)
                    .at("/unit"));
        }
        return refusals;
    }

    /// Why the person may not join: only what a unit has confirmed counts, and it is told to the person alone.
    public Optional<Refusal> ofMember(Team team, String person, Instant now) {
        String code = team.plan().qualification();
        if (code == null || holds(person, code, now)) {
            return Optional.empty();
        }
        Map<String, Competence> names = competences.byCode();
        Competence known = names.get(code);
        return Optional.of(Refusal.of(TeamProblem.QUALIFICATION_MISSING)
                .with("code", code)
                .with("nameZh", known == null ? code : known.nameZh())
                .with("nameEn", known == null ? code : known.nameEn()));
    }

    private boolean holds(String person, String code, Instant now) {
        return profiles.facts(List.of(person)).values().stream()
                .flatMap(profile -> profile.proofs().stream())
                .anyMatch(proof -> code.equals(proof.code()) && proof.verified() && isValid(proof, now));
    }

    private static boolean isValid(Proof proof, Instant now) {
        boolean begun = proof.validFrom() == null || !now.isBefore(proof.validFrom());
        return begun && (proof.validUntil() == null || now.isBefore(proof.validUntil()));
    }

    private boolean isInCatalogue(String code) {
        Competence known = competences.byCode().get(code);
        return known != null && known.active();
    }
}
