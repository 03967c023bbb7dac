package org.lianban.app.studio.release;

import java.util.ArrayList;
import java.util.List;
import org.lianban.app.engine.release.RefusedModels;
import org.lianban.app.studio.check.ModelFinding;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.checking.FileFinding;
import org.lianban.rules.table.InvalidTable;

/** A release that something stops: its transaction is undone, and the reason is kept. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient List<LocalisedText> said;

    private Stopped(String reason, List<LocalisedText> said, RuntimeException cause) {
        super(reason, cause);
        this.reason = reason;
        this.said = List.copyOf(said);
    }

    static Stopped by(RuntimeException cause) {
        if (cause instanceof Refusal refusal) {
            return by(refusal);
        }
        if (cause instanceof RefusedModels refused) {
            List<LocalisedText> said = new ArrayList<>();
            said.add(new LocalisedText("全部模型一起校验时发现错误。", "The models are wrong when all are checked together."));
            refused.findings().forEach(found -> said.add(sentence(found)));
            return new Stopped("FINDINGS", said, cause);
        }
        if (cause instanceof InvalidTable) {
            String message = String.valueOf(cause.getMessage());
            return new Stopped(
                    "UNREADABLE_TABLE",
                    List.of(new LocalisedText("规则表无法读取：" + message, "A rule table cannot be read: " + message)),
                    cause);
        }
        return new Stopped(
                "INTERNAL",
                List.of(new LocalisedText(
                        "引擎未接受这次发布，详情见服务器日志。", "The engine did not take the release; the server's log says why.")),
                cause);
    }

    private static Stopped by(Refusal refusal) {
        List<LocalisedText> said = new ArrayList<>();
        said.add(refusal.text());
        if (refusal.details().get("findings") instanceof List<?> findings) {
            findings.forEach(each -> {
                if (each instanceof ModelFinding finding) {
                    said.add(new LocalisedText(
                            "%s：%s".formatted(finding.file(), finding.zh()),
                            "%s: %s".formatted(finding.file(), finding.en())));
                }
            });
        }
        if (refusal.details().get("failures") instanceof List<?> failures) {
            failures.forEach(each -> {
                if (each instanceof LocalisedText failure) {
                    said.add(failure);
                }
            });
        }
        return new Stopped(String.valueOf(refusal.details().getOrDefault("reason", "REFUSED")), said, refusal);
    }

    private static LocalisedText sentence(FileFinding found) {
        return new LocalisedText(
                "%s：%s".formatted(found.file(), found.finding().zh()),
                "%s: %s".formatted(found.file(), found.finding().en()));
    }

    String reason() {
        return reason;
    }

    List<LocalisedText> said() {
        return said;
    }
}
