package org.lianban.app.demonstration;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lianban.app.demonstration.cast.DemonstrationAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last thing that a start of the demonstration says: where it is, whom to be, and how to stop. */
@Component
@Profile("demonstration")
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);
    private static final String LINE = "-".repeat(78);
    private static final String EMBEDDED = "embedded";

    private final Environment environment;
    private final DemonstrationAccounts accounts;
    private final Path dataFolder;

    Welcome(Environment environment, DemonstrationAccounts accounts, @Value("${lianban.data-dir}") Path dataFolder) {
        this.environment = environment;
        this.accounts = accounts;
        this.dataFolder = dataFolder;
    }

    void ready() {
        @Nullable String port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("{}", text(port));
        }
    }

    private String text(String port) {
        return """

                %1$s
                  联办已就绪  lianban is ready:  http://localhost:%2$s

                  登录  log in as   clerk1 (窗口 window), fire.approver (消防 fire), supervisor (监察)
                                   登录页列出全部 %3$d 个账号  the login page lists all %3$d
                  密码  password    %4$s
                  停止  stop        Ctrl-C
                %5$s%1$s""".formatted(LINE, port, accounts.cast().size(), DemonstrationAccounts.PASSWORD, begunAnew());
    }

    private String begunAnew() {
        boolean embedded =
                environment.getProperty("spring.datasource.url", EMBEDDED).equals(EMBEDDED);
        return embedded
                ? "  重来  begin anew  stop, then delete %s%n"
                        .formatted(dataFolder.toAbsolutePath().normalize())
                : "";
    }
}
