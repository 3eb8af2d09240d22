package org.campusfrontline.volunteer.recruitment.eligibility;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.profile.competence.Competence;
import org.campusfrontline.volunteer.profile.competence.Competences;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.EligibilityProblem;

/// What can be wrong with rules: one that lacks what its kind needs, or names what is not in the catalogue.
@Singleton
class RuleCheck {

    private final Competences competences;

    RuleCheck(Competences competences) {
        this.competences = competences;
    }

    List<Refusal> refusals(List<EligibilityRule> rules) {
        Map<String, Competence> catalogue = competences.byCode();
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            EligibilityRule rule = rules.get(i);
            String at = "/rules/" + i;
            if (!isComplete(rule) || (rule.minutes() != null) != counts(rule.kind())) {
                refusals.add(Refusal.of(EligibilityProblem.RULE_INCOMPLETE)
                        .with("kind", rule.kind())
                        .at(at));
            }
            codes(rule, at, catalogue, refusals);
        }
        return refusals;
    }

    private static boolean counts(RuleKind kind) {
        return kind == RuleKind.DAY_LOAD || kind == RuleKind.WEEK_LOAD || kind == RuleKind.REST;
    }

    private static boolean isComplete(EligibilityRule rule) {
        boolean codes = rule.codes() != null && !rule.codes().isEmpty();
        boolean names = rule.tree() != null || rule.unit() != null;
        return switch (rule.kind()) {
            case TRAINING, QUALIFICATION, SKILL -> codes && !names;
            case MEMBERSHIP -> rule.tree() != null && !codes && rule.match() == null && rule.verified() == null;
            case INSURANCE -> !codes && !names && rule.match() == null;
            case ADULTHOOD, FITNESS, RISK_NOTICE, DAY_LOAD, WEEK_LOAD, REST ->
                !codes && !names && rule.match() == null && rule.verified() == null;
        };
    }

    private static void codes(
            EligibilityRule rule, String at, Map<String, Competence> catalogue, List<Refusal> refusals) {
        List<String> codes = rule.codes() == null ? List.of() : rule.codes();
        for (int i = 0; i < codes.size(); i++) {
            Competence known = catalogue.get(codes.get(i));
            if (known == null || !known.kind().name().equals(rule.kind().name())) {
                refusals.add(Refusal.of(EligibilityProblem.CODE_UNKNOWN)
                        .with("code", codes.get(i))
                        .at(at + "/codes/" + i));
            }
        }
    }
}
