package org.lianban.app.browser;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Takes designers through the studio in a browser, against an application with a past that changes can be tried on. */
@LianbanTest
@ActiveProfiles("demonstration")
@TestPropertySource(properties = {"lianban.demonstration.days=20", "spring.application.name=lianban-designer-browser"})
@DirtiesContext
class DesignerBrowserTest {

    @Value("${local.server.port}")
    private int port;

    @Test
    void aModelIsBrokenMendedSimulatedApprovedAndReleasedAndACaseGoesOver() throws IOException, InterruptedException {
        Walk.passes(port, "studio", "desk", "zh-CN");
    }
}
