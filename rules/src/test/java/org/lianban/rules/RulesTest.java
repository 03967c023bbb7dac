package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Rules RULES = Rules.load();
    private static final RuleLimit FOOD_STATUTORY = RuleLimit.statutory(20, "行政许可法 第四十二条第一款");
    private static final RuleLimit FOOD_PROMISED = RuleLimit.promised(10, "优化营商环境条例 第三十六条");

    @Nested
    class AcceptanceOfAnApplication {

        @Test
        void nothingBarsARegisteredBusiness() {
            var question = new AcceptanceQuestion(
                    "food-business-licence",
                    ApplicantKind.ENTERPRISE,
                    Map.of("cooks-on-site", "yes", "by-agent", "no"));
            assertThat(RULES.barsToAcceptance(question)).isEmpty();
        }

        @Test
        void everyBarIsNamedAtOnce() {
            var question = new AcceptanceQuestion(
                    "food-business-licence",
                    ApplicantKind.PERSON,
                    Map.of("licence-revoked-five-years", "yes", "food-safety-officer", "no"));
            assertThat(RULES.barsToAcceptance(question))
                    .extracting(Bar::condition)
                    .containsExactly("registered-business", "food-safety-officer", "licence-revoked-five-years");
        }

        @Test
        void aBarThatHoldsForTwoReasonsIsNamedOnce() {
            var question = new AcceptanceQuestion(
                    "food-business-licence", ApplicantKind.PERSON, Map.of("registered-business", "no"));
            assertThat(RULES.barsToAcceptance(question))
                    .extracting(Bar::condition)
                    .containsExactly("registered-business");
        }
    }

    @Nested
    class Materials {

        @Test
        void theyFollowFromTheAnswers() {
            assertThat(RULES.materials("food-business-licence", Map.of("cooks-on-site", "no", "by-agent", "yes")))
                    .containsOnly(
                            Map.entry("food-work-flow", Necessity.NOT_NEEDED),
                            Map.entry("letter-of-authorisation", Necessity.NEEDED),
                            Map.entry("agent-identity-card", Necessity.NEEDED));
        }

        @Test
        void anItemWithoutSituationsKeepsTheCatalogues() {
            assertThat(RULES.materials("food-worker-health", Map.of("by-agent", "yes")))
                    .isEmpty();
        }
    }

    @Nested
    class ParticipationInAJointCase {

        private final Map<String, String> noTobacco = Map.of("sells-tobacco", "no", "shop-sign-installed", "yes");

        @Test
        void oneAnswerLeavesTheItemOut() {
            assertThat(RULES.participation("open-restaurant", "tobacco-retail-licence", noTobacco))
                    .isEqualTo(new Participation(false, false));
        }

        @Test
        void theOthersStay() {
            assertThat(RULES.participation("open-restaurant", "shop-sign", noTobacco))
                    .isEqualTo(new Participation(true, false));
            assertThat(RULES.participation("open-restaurant", "fire-safety-check", noTobacco))
                    .isEqualTo(new Participation(true, true));
        }
    }

    @Nested
    class LimitsOfACase {

        @Test
        void theCatalogueStandsForASingleItem() {
            RuleLimit own = RuleLimit.statutory(30, "some law of its own");
            assertThat(limits(Handling.SINGLE, "food-business-licence", Map.of(), own, FOOD_PROMISED))
                    .isEqualTo(new CaseLimits(own, FOOD_PROMISED));
        }

        @Test
        void withoutACatalogueLimitTheLawStands() {
            assertThat(limits(Handling.SINGLE, "food-business-licence", Map.of(), null, null))
                    .isEqualTo(new CaseLimits(RuleLimit.statutory(20, "行政许可法 第四十二条第一款"), null));
        }

        @Test
        void whatIsNoLicenceFollowsTheLawByAnalogy() {
            assertThat(limits(Handling.SINGLE, "food-worker-health", Map.of(), null, null))
                    .isEqualTo(new CaseLimits(RuleLimit.statutory(20, "比照行政许可法 第四十二条第一款"), null));
        }

        @Test
        void aJointCaseNeverExceedsFortyFiveDays() {
            RuleLimit tooLong = RuleLimit.statutory(60, "some notice");
            assertThat(limits(Handling.JOINT, "open-restaurant", Map.of(), tooLong, null)
                            .statutory())
                    .isEqualTo(RuleLimit.statutory(45, "行政许可法 第四十二条第二款"));
        }

        @Test
        void aShorterJointLimitOfTheCatalogueStands() {
            RuleLimit shorter = RuleLimit.statutory(30, "some notice");
            assertThat(limits(Handling.JOINT, "open-restaurant", Map.of(), shorter, null)
                            .statutory())
                    .isEqualTo(shorter);
        }

        @Test
        void aPromiseNeverExceedsTheStatutoryLimit() {
            RuleLimit tooLong = RuleLimit.promised(25, "our word");
            assertThat(limits(Handling.SINGLE, "food-business-licence", Map.of(), FOOD_STATUTORY, tooLong)
                            .promised())
                    .isEqualTo(RuleLimit.promised(20, "our word"));
        }

        @Test
        void aPromiseInWorkingDaysIsCutWhereAHolidayCouldCarryItPastCalendarDays() {
            RuleLimit thirty = new RuleLimit(30, RuleUnit.CALENDAR_DAY, LimitKind.STATUTORY, "环境影响评价法 第二十二条");
            assertThat(limits(Handling.SINGLE, "some-item", Map.of(), thirty, RuleLimit.promised(14, "our word"))
                            .promised())
                    .isEqualTo(RuleLimit.promised(14, "our word"));
            assertThat(limits(Handling.SINGLE, "some-item", Map.of(), thirty, RuleLimit.promised(15, "our word"))
                            .promised())
                    .isEqualTo(new RuleLimit(30, RuleUnit.CALENDAR_DAY, LimitKind.PROMISED, "our word"));
        }

        @Test
        void aCommitmentPromisesOneDay() {
            RuleLimit thirteen = RuleLimit.statutory(13, "消防法 第十五条");
            CaseLimits limits = limits(
                    Handling.SINGLE,
                    "fire-safety-check",
                    Map.of("fire-commitment", "yes"),
                    thirteen,
                    RuleLimit.promised(13, "our word"));
            assertThat(limits).isEqualTo(new CaseLimits(thirteen, RuleLimit.promised(1, "消防法 第十五条(告知承诺)")));
        }

        private CaseLimits limits(
                Handling handling,
                String service,
                Map<String, String> answers,
                RuleLimit statutory,
                RuleLimit promised) {
            return RULES.caseLimits(new CaseLimitQuestion(handling, service, answers, statutory, promised));
        }
    }

    @Nested
    class LimitsOfAStage {

        @Test
        void acceptanceIsFiveWorkingDaysByLaw() {
            assertThat(RULES.stageLimit("acceptance", "open-restaurant", Map.of(), null))
                    .isEqualTo(RuleLimit.statutory(5, "行政许可法 第三十二条第一款第四项"));
        }

        @Test
        void examinationTakesTheCataloguesPromise() {
            assertThat(RULES.stageLimit("examination", "food-business-licence", Map.of(), FOOD_PROMISED))
                    .isEqualTo(FOOD_PROMISED);
        }

        @Test
        void aSituationHasItsOwn() {
            assertThat(RULES.stageLimit(
                            "examination", "fire-safety-check", Map.of("fire-commitment", "yes"), FOOD_PROMISED))
                    .isEqualTo(RuleLimit.promised(1, "消防法 第十五条(告知承诺)"));
        }

        @Test
        void anUnknownKeyIsAnErrorThatNamesTableAndInputs() {
            assertThatThrownBy(() -> RULES.stageLimit("lunch", "shop-sign", Map.of(), FOOD_PROMISED))
                    .isInstanceOf(UnknownRule.class)
                    .hasMessageContainingAll("stage_limits", "lunch", "shop-sign");
        }

        @Test
        void aMissingCatalogueLimitIsAnError() {
            assertThatThrownBy(() -> RULES.stageLimit("cap", "shop-sign", Map.of(), null))
                    .isInstanceOf(UnknownRule.class)
                    .hasMessageContainingAll("stage_limits", "cap", "fallback");
        }
    }

    @Nested
    class SpecialProcedureOfAnItem {

        @Test
        void itsCapIsAtMostTheCatalogues() {
            assertThat(cap("EXPERT_REVIEW", RuleLimit.statutory(15, "行政许可法 第四十五条")))
                    .isEqualTo(RuleLimit.statutory(15, "行政许可法 第四十五条"));
        }

        @Test
        void itsCapIsAtMostTheRules() {
            assertThat(cap("EXPERT_REVIEW", RuleLimit.statutory(90, "行政许可法 第四十五条")))
                    .isEqualTo(RuleLimit.statutory(20, "行政许可法 第四十五条"));
        }

        @Test
        void aGroundOfArticle45NeedsTheCatalogue() {
            assertThat(RULES.specialProcedure("shop-sign", "HEARING", null))
                    .isInstanceOf(ProcedureRule.Forbidden.class);
        }

        @Test
        void anythingElseIsForbiddenEvenIfTheCatalogueListsIt() {
            assertThat(RULES.specialProcedure("shop-sign", "LUNCH", FOOD_STATUTORY))
                    .isInstanceOfSatisfying(ProcedureRule.Forbidden.class, rule -> assertThat(rule.article())
                            .isEqualTo("行政许可法 第四十五条"));
        }

        private RuleLimit cap(String ground, RuleLimit catalogue) {
            return ((ProcedureRule.Allowed) RULES.specialProcedure("food-business-licence", ground, catalogue)).cap();
        }
    }
}
