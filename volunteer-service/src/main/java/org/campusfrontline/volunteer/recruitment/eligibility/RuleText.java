package org.campusfrontline.volunteer.recruitment.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Holding;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement.Match;

/// Rules as their column keeps them. What this version of the service cannot read becomes a requirement that nobody
/// meets: a replica that is behind refuses rather than lets through.
@Singleton
class RuleText {

    private final ObjectMapper json;

    RuleText(ObjectMapper json) {
        this.json = json.copy().clearProblemHandlers();
    }

    String write(List<EligibilityRule> rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a rule is always writable", e);
        }
    }

    /// Leaves out what this version cannot read.
    List<EligibilityRule> rules(String text) {
        List<EligibilityRule> rules = new ArrayList<>();
        for (JsonNode node : tree(text)) {
            try {
                rules.add(json.treeToValue(node, EligibilityRule.class));
            } catch (JsonProcessingException newer) {
                continue;
            }
        }
        return rules;
    }

    List<Requirement> requirements(String text) {
        List<Requirement> requirements = new ArrayList<>();
        for (JsonNode node : tree(text)) {
            try {
                requirements.add(requirement(json.treeToValue(node, EligibilityRule.class)));
            } catch (JsonProcessingException newer) {
                requirements.add(new Requirement.Unknown(node.path("kind").asText()));
            }
        }
        return List.copyOf(requirements);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules that we wrote are always JSON", e);
        }
    }

    private static Requirement requirement(EligibilityRule rule) {
        boolean verified = Boolean.TRUE.equals(rule.verified());
        return switch (rule.kind()) {
            case TRAINING -> competence(rule, Holding.Kind.TRAINING, verified);
            case QUALIFICATION -> competence(rule, Holding.Kind.QUALIFICATION, verified);
            case SKILL -> competence(rule, Holding.Kind.SKILL, verified);
            case ADULTHOOD -> new Requirement.Adulthood();
            case FITNESS -> new Requirement.Fitness();
            case INSURANCE -> new Requirement.Insurance(verified);
            case RISK_NOTICE -> new Requirement.RiskNotice();
            case DAY_LOAD -> new Requirement.MostLoad(Requirement.DAY, minutes(rule));
            case WEEK_LOAD -> new Requirement.MostLoad(Requirement.WEEK, minutes(rule));
            case REST -> new Requirement.LeastRest(minutes(rule));
            case MEMBERSHIP -> new Requirement.Membership(rule.tree() == null ? "" : rule.tree(), rule.unit());
        };
    }

    private static Duration minutes(EligibilityRule rule) {
        return Duration.ofMinutes(rule.minutes() == null ? 0 : rule.minutes());
    }

    private static Requirement competence(EligibilityRule rule, Holding.Kind kind, boolean verified) {
        Match match = rule.match() == null ? Match.ALL : rule.match();
        return new Requirement.Competence(kind, match, rule.codes() == null ? List.of() : rule.codes(), verified);
    }
}
