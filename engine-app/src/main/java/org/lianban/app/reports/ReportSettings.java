package org.lianban.app.reports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large what is sent may be. A report of more is told of, and looked at in the pages.
 *
 * @param mostRows of a file
 * @param mostBytes of a file; mail servers take ten million or more, and a file becomes a third larger in a mail
 * @param tries after how many a mail is given up
 */
@ConfigurationProperties("lianban.reports")
record ReportSettings(
        @DefaultValue("50000") long mostRows,
        @DefaultValue("5000000") int mostBytes,
        @DefaultValue("12") int tries) {}
