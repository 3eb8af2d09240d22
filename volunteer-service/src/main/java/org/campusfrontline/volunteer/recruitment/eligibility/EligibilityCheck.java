package org.campusfrontline.volunteer.recruitment.eligibility;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.profile.competence.Competence;
import org.campusfrontline.volunteer.profile.competence.Competences;
import org.campusfrontline.volunteer.recruitment.eligibility.EngagementReader.Engagement;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Duty;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Eligibility;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.EligibilityProblem;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Engaged;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Holdings;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement.Match;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.jspecify.annotations.Nullable;

/// Who may stand in a shift, asked at sign-up, offer, look and check-in alike, and again after any change. The answer
/// is every failed rule behind one that says so; a shift whose category asks nothing is answered without a statement.
@Singleton
public class EligibilityCheck {

    private final RuleSets sets;
    private final HoldingsReader holdings;
    private final EngagementReader engagements;
    private final Competences competences;

    EligibilityCheck(RuleSets sets, HoldingsReader holdings, EngagementReader engagements, Competences competences) {
        this.sets = sets;
        this.holdings = holdings;
        this.engagements = engagements;
        this.competences = competences;
    }

    /// A person who would stand in that shift, and give up the other for it where one is named.
    public record Asked(
            String person, ShiftFacts shift, @Nullable UUID leaving) {

        public Asked(String person, ShiftFacts shift) {
            this(person, shift, null);
        }
    }

    /// Empty where nothing stands against it.
    public List<Refusal> refusals(String person, ShiftFacts shift) {
        return shift.ruled() ? refusals(List.of(new Asked(person, shift))).getFirst() : List.of();
    }

    /// One answer each, in the order of the questions; as many statements for a thousand as for one.
    public List<List<Refusal>> refusals(List<Asked> asked) {
        Set<String> people = asked.stream()
                .filter(one -> one.shift().ruled())
                .map(Asked::person)
                .collect(Collectors.toSet());
        Map<String, Holdings> known = people.isEmpty() ? Map.of() : holdings.of(people);
        List<Engagement> around = engagements(asked);
        List<List<Refusal>> failed = asked.stream()
                .map(one -> failed(one, known.getOrDefault(one.person(), Holdings.NOTHING), around))
                .toList();
        return failed.stream().allMatch(List::isEmpty) ? failed : told(failed);
    }

    /// Of those whose shift asks how much else they serve.
    private List<Engagement> engagements(List<Asked> asked) {
        List<Asked> looking = asked.stream()
                .filter(one -> requirements(one.shift()).stream().anyMatch(Requirement::looksAround))
                .toList();
        return looking.isEmpty() ? List.of() : engagements.around(looking);
    }

    private List<Requirement> requirements(ShiftFacts shift) {
        return shift.ruled() ? sets.requirements(shift.category(), shift.rulesVersion()) : List.of();
    }

    private List<Refusal> failed(Asked asked, Holdings known, List<Engagement> around) {
        ShiftFacts shift = asked.shift();
        List<Engaged> others = EngagementReader.besides(asked, around);
        Duty duty = new Duty(shift.category(), shift.noticeVersion(), shift.start(), shift.end(), others);
        return Eligibility.refusals(requirements(shift), known, duty);
    }

    /// With the names that the sentences need.
    private List<List<Refusal>> told(List<List<Refusal>> failed) {
        Map<String, Competence> names = competences.byCode();
        return failed.stream().map(one -> told(one, names)).toList();
    }

    private static List<Refusal> told(List<Refusal> failed, Map<String, Competence> names) {
        if (failed.isEmpty()) {
            return failed;
        }
        List<Refusal> told = new ArrayList<>();
        told.add(Refusal.of(EligibilityProblem.NOT_ELIGIBLE)
                .with("failed", failed.stream().map(one -> one.code().code()).toList()));
        failed.forEach(one -> told.add(named(one, names)));
        return told;
    }

    private static Refusal named(Refusal refusal, Map<String, Competence> names) {
        if (!(refusal.values().get("codes") instanceof List<?> codes)) {
            return refusal;
        }
        boolean any = refusal.values().get("match") == Match.ANY;
        return refusal.with("namesZh", joined(codes, names, Competence::nameZh, "保险", any ? "或" : "、"))
                .with("namesEn", joined(codes, names, Competence::nameEn, "insurance", any ? " or " : " and "));
    }

    /// Insurance is the one thing without an entry in the catalogue.
    private static String joined(
            List<?> codes,
            Map<String, Competence> names,
            Function<Competence, String> name,
            String other,
            String between) {
        return codes.stream()
                .map(code -> Optional.ofNullable(names.get(String.valueOf(code)))
                        .map(name)
                        .orElse(other))
                .collect(Collectors.joining(between));
    }
}
