package org.lianban.processes.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "审查材料 100% $5 {x}",
                "#{execution.processBusinessKey}",
                "${caseFlow.openDecision(execution)}",
                "${caseFlow.mustWait(execution)}",
                "${branches}",
                "${!granted}",
                "${decision == 'GRANT'}",
                "${decision!='REFUSE'}",
                "${granted == true}",
                "${count == 3}",
                "${granted and other}",
                "${amount > 1000.5 && (joint || !(count <= 3))}",
                "${not empty branches and kind ne \"ROAD\"}",
                "${kind == null}",
                "${ caseFlow.mustWait( execution ) or count eq -1 }",
                "#{decision_result == 'GRANT'}",
                "${\n  granted\n}",
                "${execution.setVariable('acceptanceOutcome', 'ACCEPTED')}",
                " ${deemedAcceptanceAt} "
            })
    void theseAreAllowed(String text) {
        assertThat(Expressions.allowed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${\"\".getClass()}",
                "#{''.getClass()}",
                "\\${''.getClass()}",
                "prefix ${branches}",
                "${branches}${branches}",
                "${branches} ${''.getClass()}",
                "${caseFlow}",
                "${caseFlow.getClass()}",
                "${caseFlow.openDecision(execution).getClass()}",
                "${caseFlow.openDecision(task)}",
                "${caseFlow.somethingElse(execution)}",
                "${caseFlow['openDecision'](execution)}",
                "${execution}",
                "${task}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices()}",
                "${execution.setVariable('a', branches)}",
                "${execution.setVariable('a', '${b}')}",
                "${execution.setVariable('a', 'B').getClass()}",
                "${granted and other.x}",
                "${granted ? a : b}",
                "${granted == }",
                "${(granted}",
                "${not}",
                "${and == 1}",
                "${size(granted)}",
                "${granted + 1}",
                "${a = b}",
                "${a -> b}",
                "${a; b}",
                "${[a]}",
                "${{'a': b}}",
                "${'a'.length()}",
                "${'a\\'}",
                "${a == 'x' || caseFlow.getClass()}",
                "${caseFlow.mustWait(execution).booleanValue()}",
                "${execution.setVariable('a', 'B') && granted}",
                "${connector == 1}",
                "${a == ''.getClass()}",
                "${a == b.c}",
                "${a[b]}",
                "${a.b}",
                "${a == 'x' ? b.c() : d}",
                "${connector.getVariable('x')}",
                "${dateTime().plusDays(1)}",
                "${\nbranches.class}",
                "${"
            })
    void nothingElseIs(String text) {
        assertThat(Expressions.allowed(text)).isFalse();
    }
}
