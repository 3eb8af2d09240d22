package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement.Match;
import org.jspecify.annotations.Nullable;

/// Holds a person against every requirement of a duty, over the whole of its time. Every failed one is told.
public final class Eligibility {

    private final Holdings holdings;
    private final Duty duty;

    private Eligibility(Holdings holdings, Duty duty) {
        this.holdings = holdings;
        this.duty = duty;
    }

    public static List<Refusal> refusals(List<Requirement> requirements, Holdings holdings, Duty duty) {
        Eligibility eligibility = new Eligibility(holdings, duty);
        return requirements.stream()
                .flatMap(requirement -> eligibility.check(requirement).stream())
                .toList();
    }

    private Optional<Refusal> check(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Competence wanted -> competence(wanted);
            case Requirement.Adulthood wanted ->
                unless(Boolean.TRUE.equals(holdings.adult()), EligibilityProblem.ADULTHOOD_NOT_DECLARED);
            case Requirement.Fitness wanted ->
                unless(isFit(), EligibilityProblem.FITNESS_NOT_DECLARED).map(this::withEnd);
            case Requirement.Insurance wanted -> insurance(wanted);
            case Requirement.RiskNotice wanted -> risks();
            case Requirement.Membership wanted -> membership(wanted);
            case Requirement.MostLoad wanted -> load(wanted);
            case Requirement.LeastRest wanted -> rest(wanted);
            case Requirement.Unknown wanted ->
                Optional.of(Refusal.of(EligibilityProblem.RULE_UNKNOWN).with("rule", wanted.kind()));
        };
    }

    private Optional<Refusal> competence(Requirement.Competence wanted) {
        List<String> missing = missing(wanted, false);
        if (!missing.isEmpty()) {
            EligibilityProblem problem = switch (wanted.kind()) {
                case TRAINING -> EligibilityProblem.TRAINING_MISSING;
                case QUALIFICATION -> EligibilityProblem.QUALIFICATION_MISSING;
                case SKILL, INSURANCE -> EligibilityProblem.SKILL_MISSING;
            };
            return Optional.of(refusal(problem, wanted.match(), missing));
        }
        List<String> open = wanted.verified() ? missing(wanted, true) : List.of();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(refusal(EligibilityProblem.NOT_CONFIRMED, wanted.match(), open));
    }

    /// Those of the codes that the person lacks; none where one of several is enough and there.
    private List<String> missing(Requirement.Competence wanted, boolean verified) {
        List<String> missing = wanted.codes().stream()
                .filter(code -> !holds(wanted.kind(), code, verified))
                .toList();
        boolean enough =
                wanted.match() == Match.ANY && missing.size() < wanted.codes().size();
        return enough ? List.of() : missing;
    }

    private boolean holds(Holding.Kind kind, @Nullable String code, boolean verified) {
        List<Holding> held = holdings.held().stream()
                .filter(one -> one.is(kind, code) && (one.verified() || !verified))
                .toList();
        return Coverage.covers(held, duty.start(), duty.end());
    }

    private boolean isFit() {
        return Boolean.TRUE.equals(holdings.fit())
                && holdings.fitUntil() != null
                && !holdings.fitUntil().isBefore(duty.end());
    }

    private Optional<Refusal> insurance(Requirement.Insurance wanted) {
        if (!holds(Holding.Kind.INSURANCE, null, false)) {
            return Optional.of(withEnd(Refusal.of(EligibilityProblem.INSURANCE_MISSING)));
        }
        return unless(!wanted.verified() || holds(Holding.Kind.INSURANCE, null, true), EligibilityProblem.NOT_CONFIRMED)
                .map(refusal -> withNames(refusal, Match.ALL, List.of(Holding.Kind.INSURANCE.name())));
    }

    private Optional<Refusal> risks() {
        boolean accepted = duty.notice() > 0
                && holdings.accepted().contains(new Holdings.Accepted(duty.category(), duty.notice()));
        return unless(accepted, EligibilityProblem.RISKS_NOT_ACCEPTED)
                .map(refusal -> refusal.with("category", duty.category()).with("notice", duty.notice()));
    }

    private Optional<Refusal> membership(Requirement.Membership wanted) {
        return unless(holdings.standing().within(wanted.tree(), wanted.unit()), EligibilityProblem.NOT_A_MEMBER)
                .map(refusal -> refusal.with("tree", wanted.tree())
                        .with("unit", wanted.unit() == null ? wanted.tree() : wanted.unit()));
    }

    private Optional<Refusal> load(Requirement.MostLoad wanted) {
        Duration found = around().mostWithin(wanted.window());
        boolean day = wanted.window().equals(Requirement.DAY);
        return unless(
                        found.compareTo(wanted.most()) <= 0,
                        day ? EligibilityProblem.DAY_LOAD_EXCEEDED : EligibilityProblem.WEEK_LOAD_EXCEEDED)
                .map(refusal -> refusal.with("most", wanted.most().toMinutes()).with("found", upToMinutes(found)));
    }

    private Optional<Refusal> rest(Requirement.LeastRest wanted) {
        return around().leastRest()
                .filter(rest -> rest.compareTo(wanted.least()) < 0)
                .map(rest -> Refusal.of(EligibilityProblem.REST_TOO_SHORT)
                        .with("least", wanted.least().toMinutes())
                        .with("found", Math.max(0, rest.toMinutes())));
    }

    private Load around() {
        return new Load(duty.others(), new Engaged(duty.start(), duty.end()));
    }

    /// So that a second too much is not told as none.
    private static long upToMinutes(Duration found) {
        return found.plusMinutes(1).minusNanos(1).toMinutes();
    }

    private Refusal withEnd(Refusal refusal) {
        return refusal.with("start", duty.start()).with("end", duty.end());
    }

    private Refusal refusal(EligibilityProblem problem, Match match, List<String> codes) {
        return withNames(Refusal.of(problem), match, codes);
    }

    private Refusal withNames(Refusal refusal, Match match, List<String> codes) {
        return withEnd(refusal.with("match", match).with("codes", codes));
    }

    private static Optional<Refusal> unless(boolean met, EligibilityProblem problem) {
        return met ? Optional.empty() : Optional.of(Refusal.of(problem));
    }
}
