package org.lianban.app.portal.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class HotlineTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(HotlineController.class);

    private void offered(String number, String... settings) {
        runner.withPropertyValues(settings).run(context -> assertThat(
                        context.getBean(HotlineController.class).hotline().number())
                .isEqualTo(number));
    }

    @Test
    void isTheNumberOfAllGovernmentsUnlessAnotherIsSet() {
        offered("12345");
        offered("0571-12345", "lianban.portal.hotline= 0571-12345 ");
    }

    @Test
    void isNoneWhereNoneIsWanted() {
        offered("", "lianban.portal.hotline=");
    }
}
