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
                "${granted and other}",
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
