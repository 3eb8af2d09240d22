package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Holding.Kind;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityTest {

    private static final Instant START = Instant.parse("2030-05-25T08:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(4));
    private static final Duration STEP = Duration.ofNanos(1000);
    private static final Duty DUTY = new Duty("isolation-support", 3, START, END);
    private static final List<Requirement> EVERYTHING = List.of(
            competence(Kind.TRAINING, Match.ALL, false, "first-aid"),
            competence(Kind.QUALIFICATION, Match.ANY, true, "nurse"),
            competence(Kind.SKILL, Match.ALL, false, "english"),
            new Requirement.Adulthood(),
            new Requirement.Fitness(),
            new Requirement.Insurance(false),
            new Requirement.RiskNotice(),
            new Requirement.Membership("MASS", "LEAGUE"),
            new Requirement.Unknown("TEMPERAMENT"));

    private static Requirement competence(Kind kind, Match match, boolean verified, String... codes) {
        return new Requirement.Competence(kind, match, List.of(codes), verified);
    }

    private static Holding held(Kind kind, String code, Instant from, Instant until, boolean verified) {
        return new Holding(kind, code, from, until, verified);
    }

    private static Holdings holding(Holding... held) {
        return new Holdings(null, null, null, List.of(held), Set.of(), (tree, unit) -> false);
    }

    private static List<ProblemCode> codes(Requirement requirement, Holdings holdings) {
        return Eligibility.refusals(List.of(requirement), holdings, DUTY).stream()
                .map(Refusal::code)
                .toList();
    }

    @Test
    void asksNothingWhereThereIsNoRule() {
        assertThat(Eligibility.refusals(List.of(), Holdings.NOTHING, DUTY)).isEmpty();
    }

    @Test
    void refusesWhoNothingIsKnownOfByEveryRuleInItsOrder() {
        assertThat(Eligibility.refusals(EVERYTHING, Holdings.NOTHING, DUTY))
                .extracting(Refusal::code)
                .containsExactly(
                        EligibilityProblem.TRAINING_MISSING,
                        EligibilityProblem.QUALIFICATION_MISSING,
                        EligibilityProblem.SKILL_MISSING,
                        EligibilityProblem.ADULTHOOD_NOT_DECLARED,
                        EligibilityProblem.FITNESS_NOT_DECLARED,
                        EligibilityProblem.INSURANCE_MISSING,
                        EligibilityProblem.RISKS_NOT_ACCEPTED,
                        EligibilityProblem.NOT_A_MEMBER,
                        EligibilityProblem.RULE_UNKNOWN);
    }

    @Test
    void letsWhoMeetsEveryRule() {
        Holdings all = new Holdings(
                true,
                true,
                END,
                List.of(
                        held(Kind.TRAINING, "first-aid", START, END, false),
                        held(Kind.QUALIFICATION, "nurse", START, null, true),
                        held(Kind.SKILL, "english", null, null, false),
                        held(Kind.INSURANCE, null, START, END, false)),
                Set.of(new Holdings.Accepted("isolation-support", 3)),
                (tree, unit) -> tree.equals("MASS") && "LEAGUE".equals(unit));
        assertThat(Eligibility.refusals(EVERYTHING.subList(0, 8), all, DUTY)).isEmpty();
    }

    static Stream<Arguments> validities() {
        return Stream.of(
                Arguments.of("exactly the shift", START, END, true),
                Arguments.of("open at both ends", null, null, true),
                Arguments.of("open before", null, END, true),
                Arguments.of("open after", START, null, true),
                Arguments.of("one step too late", START.plus(STEP), END, false),
                Arguments.of("one step too short", START, END.minus(STEP), false),
                Arguments.of("over before", START.minus(STEP), START, false),
                Arguments.of("begins at the end", END, null, false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("validities")
    void asksForTheWholeShift(String what, Instant from, Instant until, boolean enough) {
        Holdings holdings = holding(
                held(Kind.TRAINING, "first-aid", from, until, true), held(Kind.INSURANCE, null, from, until, true));
        assertThat(codes(competence(Kind.TRAINING, Match.ALL, false, "first-aid"), holdings)
                        .isEmpty())
                .isEqualTo(enough);
        assertThat(codes(competence(Kind.TRAINING, Match.ALL, true, "first-aid"), holdings)
                        .isEmpty())
                .isEqualTo(enough);
        assertThat(codes(new Requirement.Insurance(true), holdings).isEmpty()).isEqualTo(enough);
    }

    @Test
    void doesNotTakeOneCodeOrKindForAnother() {
        Holdings holdings = holding(held(Kind.QUALIFICATION, "first-aid", null, null, true));
        assertThat(codes(competence(Kind.TRAINING, Match.ALL, false, "first-aid"), holdings))
                .containsExactly(EligibilityProblem.TRAINING_MISSING);
        assertThat(codes(competence(Kind.QUALIFICATION, Match.ALL, false, "nurse"), holdings))
                .containsExactly(EligibilityProblem.QUALIFICATION_MISSING);
    }

    @Test
    void namesOnlyWhatIsMissingWhereAllAreAskedFor() {
        Holdings holdings = holding(held(Kind.SKILL, "english", null, null, false));
        List<Refusal> refusals = Eligibility.refusals(
                List.of(competence(Kind.SKILL, Match.ALL, false, "english", "sign-language")), holdings, DUTY);
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(EligibilityProblem.SKILL_MISSING);
            assertThat(refusal.values())
                    .containsEntry("codes", List.of("sign-language"))
                    .containsEntry("match", Match.ALL)
                    .containsEntry("start", START)
                    .containsEntry("end", END);
        });
    }

    @Test
    void isContentWithOneWhereAnyIsAskedFor() {
        Requirement any = competence(Kind.QUALIFICATION, Match.ANY, false, "nurse", "counsellor");
        assertThat(codes(any, holding(held(Kind.QUALIFICATION, "counsellor", null, null, false))))
                .isEmpty();
        assertThat(codes(any, holding())).containsExactly(EligibilityProblem.QUALIFICATION_MISSING);
    }

    @Test
    void tellsWhatIsThereButNotConfirmed() {
        Requirement verified = competence(Kind.QUALIFICATION, Match.ANY, true, "nurse", "counsellor");
        Holding declared = held(Kind.QUALIFICATION, "nurse", null, null, false);
        assertThat(codes(verified, holding(declared))).containsExactly(EligibilityProblem.NOT_CONFIRMED);
        assertThat(codes(verified, holding(declared, held(Kind.QUALIFICATION, "counsellor", null, null, true))))
                .isEmpty();
    }

    @Test
    void asksForConfirmedInsuranceOnlyWhereTheRuleSaysSo() {
        Holdings declared = holding(held(Kind.INSURANCE, null, START, END, false));
        assertThat(codes(new Requirement.Insurance(false), declared)).isEmpty();
        List<Refusal> refusals = Eligibility.refusals(List.of(new Requirement.Insurance(true)), declared, DUTY);
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(EligibilityProblem.NOT_CONFIRMED);
            assertThat(refusal.values()).containsEntry("codes", List.of("INSURANCE"));
        });
        assertThat(Eligibility.refusals(List.of(new Requirement.Insurance(false)), holding(), DUTY))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.values()).containsEntry("start", START));
    }

    @Test
    void takesADeclaredAdulthoodOnly() {
        assertThat(codes(new Requirement.Adulthood(), declaring(true, null, null)))
                .isEmpty();
        assertThat(codes(new Requirement.Adulthood(), declaring(false, null, null)))
                .containsExactly(EligibilityProblem.ADULTHOOD_NOT_DECLARED);
    }

    @Test
    void takesAYesThatHoldsUntilTheShiftEnds() {
        Requirement fitness = new Requirement.Fitness();
        assertThat(codes(fitness, declaring(null, true, END))).isEmpty();
        assertThat(codes(fitness, declaring(null, true, END.minus(STEP))))
                .containsExactly(EligibilityProblem.FITNESS_NOT_DECLARED);
        assertThat(codes(fitness, declaring(null, false, END)))
                .containsExactly(EligibilityProblem.FITNESS_NOT_DECLARED);
        assertThat(codes(fitness, declaring(null, true, null)))
                .containsExactly(EligibilityProblem.FITNESS_NOT_DECLARED);
        assertThat(Eligibility.refusals(List.of(fitness), Holdings.NOTHING, DUTY)
                        .getFirst()
                        .values())
                .containsEntry("end", END);
    }

    private static Holdings declaring(Boolean adult, Boolean fit, Instant until) {
        return new Holdings(adult, fit, until, List.of(), Set.of(), (tree, unit) -> false);
    }

    @Test
    void asksForTheNoticeAsItIsNow() {
        Requirement risks = new Requirement.RiskNotice();
        assertThat(codes(risks, accepting("isolation-support", 3))).isEmpty();
        assertThat(codes(risks, accepting("isolation-support", 2)))
                .containsExactly(EligibilityProblem.RISKS_NOT_ACCEPTED);
        assertThat(codes(risks, accepting("duty-watch", 3))).containsExactly(EligibilityProblem.RISKS_NOT_ACCEPTED);
        assertThat(Eligibility.refusals(List.of(risks), Holdings.NOTHING, DUTY)
                        .getFirst()
                        .values())
                .containsEntry("notice", 3L)
                .containsEntry("category", "isolation-support");
    }

    @Test
    void refusesWhereNoNoticeWasEverPublished() {
        Duty untold = new Duty("isolation-support", 0, START, END);
        assertThat(Eligibility.refusals(
                        List.of(new Requirement.RiskNotice()), accepting("isolation-support", 0), untold))
                .hasSize(1);
    }

    private static Holdings accepting(String category, long notice) {
        return new Holdings(
                null, null, null, List.of(), Set.of(new Holdings.Accepted(category, notice)), (tree, unit) -> false);
    }

    @Test
    void asksForMembershipOfAUnitOrOfATree() {
        Holdings member = new Holdings(
                null, null, null, List.of(), Set.of(), (tree, unit) -> tree.equals("MASS") && unit == null);
        assertThat(codes(new Requirement.Membership("MASS", null), member)).isEmpty();
        assertThat(Eligibility.refusals(List.of(new Requirement.Membership("MASS", "LEAGUE")), member, DUTY)
                        .getFirst()
                        .values())
                .containsEntry("tree", "MASS")
                .containsEntry("unit", "LEAGUE");
        assertThat(Eligibility.refusals(List.of(new Requirement.Membership("PARTY", null)), member, DUTY)
                        .getFirst()
                        .values())
                .containsEntry("unit", "PARTY");
    }

    @Test
    void namesTheRuleThatItDoesNotKnow() {
        assertThat(Eligibility.refusals(List.of(new Requirement.Unknown("TEMPERAMENT")), Holdings.NOTHING, DUTY))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.values()).containsEntry("rule", "TEMPERAMENT"));
    }

    @Test
    void hasCodesAndStatusesThatStay() {
        assertThat(EligibilityProblem.NOT_ELIGIBLE.code()).isEqualTo("VOL-2201");
        assertThat(EligibilityProblem.NOT_ELIGIBLE.status()).isEqualTo(409);
        assertThat(EligibilityProblem.INSURANCE_MISSING.code()).isEqualTo("VOL-2208");
        assertThat(EligibilityProblem.CODE_UNKNOWN.status()).isEqualTo(422);
    }
}
