package org.lianban.app.supervision.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Message;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.Outbox;
import org.lianban.app.messages.Recipient;
import org.lianban.app.organisation.Departments;
import org.lianban.app.supervision.audience.Audience;
import org.lianban.app.supervision.finding.FindingsMade.Made;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people of findings and of the steps in their lives, in the transaction of what happened. */
@Component
class CardNews {

    /** What a new finding is about, for those who are told. */
    private record About(
            UUID id, @Nullable UUID staff, @Nullable String caseNumber) {}

    /** A finding that lianban revoked. */
    private record Revoked(UUID id, String region, String rule, String department, int version) {}

    /** Findings of one department that became a record. */
    private record Recorded(
            String region, String department, String nameZh, String nameEn, long findings, long version) {}

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Audience audience;
    private final SupervisionRuleBook rules;
    private final Departments departments;

    CardNews(JdbcClient jdbc, Outbox outbox, Audience audience, SupervisionRuleBook rules, Departments departments) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.audience = audience;
        this.rules = rules;
        this.departments = departments;
    }

    /**
     * Tells the person who is responsible, if he is one of ours, of every finding, and the head of the department of each card and of
     * what nobody else would hear of.
     *
     * @param due the last day to answer, by card
     */
    void made(List<Made> findings, Map<UUID, LocalDate> due) {
        Map<UUID, About> abouts = abouts(findings);
        Function<String, LocalisedText> names = departments.names();
        List<Message> messages = new ArrayList<>();
        for (Made made : findings) {
            About about = abouts.get(made.id());
            UUID staff = about == null ? null : about.staff();
            LocalisedText subject = subject(made, about);
            LocalisedText text = text(names.apply(made.department()), due.get(made.id()));
            if (made.severity() != Card.I || staff == null) {
                messages.add(message(made, Audience.head(made.department()), subject, text));
            }
            if (staff != null) {
                messages.add(message(made, new Recipient.Person(staff), subject, text));
            }
        }
        outbox.post(messages);
    }

    /** The person of a finding on a delivered case has no account here, even if one has the same name. */
    private Map<UUID, About> abouts(List<Made> findings) {
        Map<UUID, About> abouts = new HashMap<>();
        jdbc.sql("""
                        select f.id, s.id as staff, coalesce(c.number, d.reference) as case_number
                        from finding f
                            left join approval_case c on c.id = f.case_id
                            left join delivered_case d on d.id = f.delivered_case
                            left join staff s on s.login = f.person and s.region = f.region and s.active and f.origin = 'CASE'
                        where f.id = any(:ids)
                        """)
                .param("ids", findings.stream().map(Made::id).toArray(UUID[]::new))
                .query(About.class)
                .list()
                .forEach(about -> abouts.put(about.id(), about));
        return abouts;
    }

    private static Message message(Made made, Recipient to, LocalisedText subject, LocalisedText text) {
        MessageKind kind =
                switch (made.severity()) {
                    case I -> MessageKind.WARNING;
                    case Y -> MessageKind.YELLOW_CARD;
                    case R -> MessageKind.RED_CARD;
                };
        return message(made.id(), made.region(), kind, to, subject, text, 1);
    }

    private LocalisedText subject(Made made, @Nullable About about) {
        LocalisedText finds = finds(made.rule());
        String number = about == null || about.caseNumber() == null ? "" : " " + about.caseNumber();
        LocalisedText card =
                switch (made.severity()) {
                    case I -> new LocalisedText("提示", "Information");
                    case Y -> MessageKind.YELLOW_CARD.title();
                    case R -> MessageKind.RED_CARD.title();
                };
        return new LocalisedText(card.zh() + "：" + finds.zh() + number, card.en() + ": " + finds.en() + number);
    }

    private static LocalisedText text(LocalisedText department, @Nullable LocalDate due) {
        return due == null
                ? new LocalisedText("责任部门：%s。".formatted(department.zh()), "Department: %s.".formatted(department.en()))
                : new LocalisedText(
                        "责任部门：%s，请于 %s 前答复。".formatted(department.zh(), due),
                        "Department: %s. Answer by %s.".formatted(department.en(), due));
    }

    /** Tells supervisors what a department did, and the department what was decided. */
    void stepped(CardRecord card, StepKind kind, int number, LocalisedText message) {
        LocalisedText finds = finds(card.rule());
        LocalisedText department = departments.names().apply(card.department());
        LocalisedText text = new LocalisedText(
                "%s（%s）：%s".formatted(finds.zh(), department.zh(), message.zh()),
                "%s (%s): %s".formatted(finds.en(), department.en(), message.en()));
        List<Recipient> to =
                switch (kind) {
                    case ANSWERED, APPEALED -> audience.supervisors(card.region());
                    case UPHELD, REVOKED, WAIVED -> Audience.department(card.department());
                    case ISSUED, NOTED, RECORDED -> List.of();
                };
        outbox.post(to.stream()
                .map(one -> message(card.id(), card.region(), MessageKind.CARD_STEP, one, text, text, number))
                .toList());
    }

    /** Tells the heads of the departments what lianban revoked, and why. */
    void groundless(List<UUID> revoked, LocalisedText reason) {
        List<Revoked> all = jdbc.sql("select id, region, rule, department, version from finding where id = any(:ids)")
                .param("ids", revoked.toArray(UUID[]::new))
                .query(Revoked.class)
                .list();
        outbox.post(all.stream()
                .map(one -> {
                    LocalisedText finds = finds(one.rule());
                    LocalisedText subject = new LocalisedText("已撤销：" + finds.zh(), "Revoked: " + finds.en());
                    Recipient head = Audience.head(one.department());
                    return message(one.id(), one.region(), MessageKind.CARD_STEP, head, subject, reason, one.version());
                })
                .toList());
    }

    /** Tells the heads of departments of whose findings some became a record: they were asked to answer them. */
    void recorded(String system, List<UUID> recorded, LocalisedText reason) {
        List<Recorded> all = jdbc.sql("""
                        select f.region, f.department, s.name_zh, s.name_en, count(*) as findings, max(f.version) as version
                        from finding f join exchange_system s on s.code = :system
                        where f.id = any(:ids) and f.severity <> 'I' group by f.region, f.department, s.name_zh, s.name_en
                        """)
                .param("system", system)
                .param("ids", recorded.toArray(UUID[]::new))
                .query(Recorded.class)
                .list();
        outbox.post(all.stream().map(one -> message(system, one, reason)).toList());
    }

    private static Message message(String system, Recorded one, LocalisedText reason) {
        LocalisedText subject = new LocalisedText(
                "“%s”的 %d 项监察发现转为记录".formatted(one.nameZh(), one.findings()),
                "%d findings on '%s' are for the record now".formatted(one.findings(), one.nameEn()));
        Recipient head = Audience.head(one.department());
        String key = "closed-log/%s/%d/%d/%s".formatted(system, one.findings(), one.version(), head);
        return Message.of(one.region(), MessageKind.CARD_STEP, head, subject, reason, "/findings?state=RECORDED", key);
    }

    private LocalisedText finds(String rule) {
        return rules.text(rule).map(RuleText::finds).orElse(new LocalisedText(rule, rule));
    }

    private static Message message(
            UUID finding,
            String region,
            MessageKind kind,
            Recipient to,
            LocalisedText subject,
            LocalisedText text,
            int number) {
        String key = "finding/%s/%d/%s".formatted(finding, number, to);
        return Message.of(region, kind, to, subject, text, "/findings/" + finding, key);
    }
}
