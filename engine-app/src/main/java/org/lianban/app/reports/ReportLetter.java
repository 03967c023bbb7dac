package org.lianban.app.reports;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.sheets.SheetFile;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts into words what comes with a report. */
@Component
class ReportLetter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final String pages;
    private final Clock clock;

    ReportLetter(@Value("${lianban.messages.pages:}") String pages, Clock clock) {
        this.pages = pages.replaceAll("/+$", "");
        this.clock = clock;
    }

    String subject(Report report) {
        String day = clock.instant().atZone(clock.getZone()).toLocalDate().toString();
        return report.language()
                .of(new LocalisedText("[联办] %s %s", "[lianban] %s %s"))
                .formatted(report.name(), day);
    }

    /** @param file null if it is larger than a mail may be */
    String body(Report report, Actor owner, @Nullable SheetFile file) {
        String asOf = MOMENT.format(clock.instant().atZone(clock.getZone()));
        LocalisedText told = file == null
                ? new LocalisedText(
                        "“%s”的内容超出邮件附件的上限，未随邮件发送。请在页面上查看或导出。".formatted(report.name()),
                        "“%s” is larger than a mail may carry and was not attached. Look at it in the pages, or export it there."
                                .formatted(report.name()))
                : new LocalisedText(
                        "附件为“%s”，截至 %s，共 %d 行。".formatted(report.name(), asOf, file.rows()),
                        "Attached is “%s” as of %s, with %d rows.".formatted(report.name(), asOf, file.rows()));
        LocalisedText from = new LocalisedText(
                "此报表由%s（%s）设定定期发送，内容为其权限所及；不再需要时请与其联系。".formatted(owner.name(), owner.login()),
                "%s (%s) has it sent regularly, with what he or she may see; ask there if you no longer want it."
                        .formatted(owner.name(), owner.login()));
        String link = pages.isEmpty() ? "" : "\n\n" + pages + report.page();
        return report.language().of(told) + link + "\n\n" + report.language().of(from) + "\n";
    }
}
