package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.app.casework.work.LimitBook;
import org.lianban.app.catalogue.Answer;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.Constituent;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.Situation;
import org.lianban.app.catalogue.SuspensionGround;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.lianban.rules.CaseLimitQuestion;
import org.lianban.rules.CaseLimits;
import org.lianban.rules.Handling;
import org.lianban.rules.LimitKind;
import org.lianban.rules.Participation;
import org.lianban.rules.ProcedureRule;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.Rules;

/** The catalogue says what there is, the tables say what follows from a situation: where both speak, they say the same. */
class CatalogueAgreesWithRulesTest {

    private static final Catalogue CATALOGUE = new CatalogueReader().shipped();
    private static final Rules RULES = Rules.load();

    static Stream<ServiceItem> items() {
        return CATALOGUE.items().stream();
    }

    static Stream<JointService> jointServices() {
        return CATALOGUE.jointServices().stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyGroundOfTheWhitelistMayStopTheClockUpToItsCap(ServiceItem item) {
        for (SuspensionGround ground : item.grounds()) {
            RuleLimit cap = LimitBook.rule(ground.cap(), LimitKind.STATUTORY);

            ProcedureRule rule = RULES.specialProcedure(item.code(), ground.code(), cap);

            assertThat(rule).as(ground.code()).isInstanceOf(ProcedureRule.Allowed.class);
            assertThat(((ProcedureRule.Allowed) rule).cap().amount())
                    .as(ground.code())
                    .isLessThanOrEqualTo(ground.cap().amount());
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void noGroundOutsideTheWhitelistStopsTheClock(ServiceItem item) {
        Set<String> others = CATALOGUE.items().stream()
                .flatMap(other -> other.grounds().stream())
                .map(SuspensionGround::code)
                .collect(Collectors.toSet());
        item.grounds().forEach(ground -> others.remove(ground.code()));

        assertThat(others).allSatisfy(ground -> assertThat(RULES.specialProcedure(item.code(), ground, null))
                .isInstanceOf(ProcedureRule.Forbidden.class));
    }

    @ParameterizedTest
    @MethodSource("items")
    void theTableSpeaksOfMaterialsOfTheItemOnly(ServiceItem item) {
        Set<String> listed = item.materials().stream().map(Material::code).collect(Collectors.toSet());
        for (Map<String, String> answers : answersTo(item.situations())) {
            assertThat(listed).containsAll(RULES.materials(item.code(), answers).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("jointServices")
    void itemsTakePartInTheSameSituationsAndVetoAlike(JointService service) {
        for (Map<String, String> answers : answersTo(service.situations())) {
            for (Constituent constituent : service.items()) {
                boolean possible =
                        constituent.onlyIf() == null || constituent.onlyIf().holdsFor(answers);

                Participation ruled = RULES.participation(service.code(), constituent.item(), answers);

                assertThat(ruled.takesPart())
                        .as(constituent.item() + " " + answers)
                        .isEqualTo(possible);
                assertThat(ruled.mayVeto())
                        .as(constituent.item() + " veto")
                        .isEqualTo(possible && constituent.mayVeto());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jointServices")
    void everyJointServiceHasALegalLimitAndKeepsItsPromiseWithinIt(JointService service) {
        CaseLimits limits = RULES.caseLimits(new CaseLimitQuestion(
                Handling.JOINT,
                service.code(),
                Map.of(),
                LimitBook.rule(service.limits().statutory(), LimitKind.STATUTORY),
                LimitBook.rule(service.limits().promised(), LimitKind.PROMISED)));

        assertThat(limits.statutory().amount()).isLessThanOrEqualTo(45);
    }

    @Test
    void everyStageOfTheModelsHasALimit() {
        RuleLimit fallback = RuleLimit.promised(5, "服务事项目录");
        for (String key : List.of(
                "acceptance",
                "correction",
                "prerequisite",
                "examination",
                "grant",
                "cap",
                "consultation",
                "lead_conclusion",
                "decision",
                "issue",
                "delivery")) {
            assertThat(RULES.stageLimit(key, "food-business-licence", Map.of(), fallback)
                            .amount())
                    .as(key)
                    .isPositive();
        }
    }

    /** Every combination of answers to these questions. */
    private static Set<Map<String, String>> answersTo(List<Situation> situations) {
        List<Map<String, String>> combinations = new ArrayList<>(List.of(Map.of()));
        for (Situation situation : situations) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> before : combinations) {
                for (Answer answer : situation.answers()) {
                    Map<String, String> with = new HashMap<>(before);
                    with.put(situation.key(), answer.key());
                    longer.add(with);
                }
            }
            combinations = longer;
        }
        return new HashSet<>(combinations);
    }
}
