package org.lianban.app.supervision.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.finding.FindingStore;
import org.lianban.app.supervision.finding.FindingsMade.Made;
import org.lianban.app.supervision.finding.NewFinding;
import org.lianban.app.supervision.finding.RuleVersions;
import org.lianban.app.supervision.finding.RuleVersions.RuleVersion;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.rule.Setting;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.stereotype.Component;

/** T9: a finding on the day after the last one to answer, and a red one some working days later, as the table has it. */
@Component
class LateAnswers {

    static final RuleText TEXT = new RuleText(
            "T9",
            new LocalisedText("牌或督办件未按期答复", "A card or supervision order was not answered in time"),
            new LocalisedText("牌、督办件及其答复期限", "cards and orders with their last days to answer"));

    private final RuleVersions versions;
    private final FindingStore findings;

    LateAnswers(RuleVersions versions, FindingStore findings) {
        this.versions = versions;
        this.findings = findings;
    }

    /** What came of a look: what is new, and when to look again. */
    record Result(List<Made> made, List<Looked> looked) {}

    /** Stores what holds by now, in one statement. */
    Result look(List<Asked> asked, WorkCalendar calendar, Instant now) {
        LocalDate today = calendar.dateOf(now);
        List<RuleVersion> inForce = versions.all();
        List<NewFinding> found = new ArrayList<>();
        List<Looked> looked = new ArrayList<>();
        for (Asked one : asked) {
            List<NewFinding> all = look(one, inForce, calendar);
            all.stream().filter(finding -> !finding.found().on().isAfter(today)).forEach(found::add);
            LocalDate next = all.stream()
                    .map(finding -> finding.found().on())
                    .filter(day -> day.isAfter(today))
                    .min(LocalDate::compareTo)
                    .orElse(null);
            looked.add(new Looked(one, next));
        }
        return new Result(findings.add(found, now), looked);
    }

    /** What each version of the table says of the days on which it is in force. */
    private static List<NewFinding> look(Asked asked, List<RuleVersion> inForce, WorkCalendar calendar) {
        return inForce.stream()
                .flatMap(version -> new Setting(version.table(), calendar)
                        .of(TEXT.code(), asked.department(), asked.what())
                        .flatMap(set -> look(asked, set, calendar))
                        .filter(found -> version.inForceOn(found.on()))
                        .map(found -> new NewFinding(
                                asked.region(), asked.origin(), asked.caseId(), version.number(), found)))
                .toList();
    }

    private static Stream<Found> look(Asked asked, SupervisionRule set, WorkCalendar calendar) {
        Found late = found(asked, set.severity(), asked.due().plusDays(1));
        if (set.redAfter() == null) {
            return Stream.of(late);
        }
        LocalDate last = calendar.plusWorkingDays(asked.due(), set.redAfter());
        return Stream.of(late, found(asked, Card.R, last.plusDays(1)));
    }

    /** Whoever should have answered is the department; nobody in it was named. */
    private static Found found(Asked asked, Card severity, LocalDate on) {
        List<Reason> facts = new ArrayList<>(asked.facts());
        facts.add(Reason.of("答复期限", "last day to answer", asked.due()));
        return new Found(
                TEXT.code(), severity, asked.subject(), null, asked.department(), null, asked.due(), on, facts);
    }
}
