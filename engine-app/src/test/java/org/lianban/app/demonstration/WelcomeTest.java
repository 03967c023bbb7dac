package org.lianban.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianban.app.demonstration.cast.DemonstrationAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@DemonstrationTest
@TestPropertySource(properties = "lianban.test=clock")
@ExtendWith(OutputCaptureExtension.class)
class WelcomeTest {

    @Autowired
    Welcome welcome;

    @Autowired
    DemonstrationAccounts accounts;

    @LocalServerPort
    int port;

    @Test
    void saysWhereItIsWhomToBeAndHowToStop(CapturedOutput output) {
        welcome.ready();
        assertThat(output.getOut())
                .contains("lianban is ready:  http://localhost:" + port)
                .contains("clerk1", "fire.approver", "supervisor", DemonstrationAccounts.PASSWORD, "Ctrl-C");
        assertThat(accounts.cast()).extracting("login").contains("clerk1", "fire.approver", "supervisor");
    }
}
