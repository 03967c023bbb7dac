package org.lianban.app.casework.paper;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianban.app.casework.work.CaseRecord;
import org.lianban.app.casework.work.DayText;
import org.lianban.app.casework.work.LimitBook;
import org.lianban.app.casework.work.NoticeSent;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.casework.work.ResultDelivered;
import org.lianban.app.papers.PaperContent;
import org.lianban.app.papers.PaperContent.Fact;
import org.lianban.app.papers.PaperContent.Section;
import org.lianban.app.papers.PaperDraft;
import org.lianban.app.papers.PaperKind;
import org.lianban.app.papers.Papers;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.CaseLimits;
import org.lianban.rules.RuleLimit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts on paper, in the same transaction, whatever the applicant is told in writing. */
@Component
class CasePapers {

    private static final String DAYS = "days.";
    private static final Set<PaperKind> RECEIPTS = Set.of(PaperKind.RECEIPT, PaperKind.CORRECTIONS_RECEIVED);

    private final Papers papers;
    private final CaseFacts facts;
    private final StatedFacts stated;
    private final LimitBook limits;
    private final ZoneId zone;
    private final PaperWords words = new PaperWords();

    CasePapers(Papers papers, CaseFacts facts, StatedFacts stated, LimitBook limits, ZoneId zone) {
        this.papers = papers;
        this.facts = facts;
        this.stated = stated;
        this.limits = limits;
        this.zone = zone;
    }

    @EventListener
    void issue(NoticeSent notice) {
        CaseRecord record = notice.record();
        PaperKind kind = kind(notice);
        Map<String, LocalisedText> values = values(notice, kind);
        boolean window = RECEIPTS.contains(kind) && !notice.by().isEmpty();
        papers.issue(new PaperDraft(
                kind,
                record.region(),
                record.id(),
                record.number(),
                window ? notice.by() : record.leadDepartment(),
                new PaperContent(
                        record.applicantName(),
                        head(notice, kind),
                        words.opening(kind, values),
                        sections(record, kind),
                        words.closing(kind, values))));
    }

    @EventListener
    void acknowledge(ResultDelivered delivered) {
        CaseRecord record = delivered.record();
        List<Fact> head = new ArrayList<>(head(record));
        head.add(fact("method", words.say("method." + delivered.method(), Map.of())));
        head.add(fact("receiver", same(delivered.receiver())));
        head.add(fact("signed", moment(delivered.signedAt())));
        byte[] drawn = delivered.signature();
        String instead = delivered.instead();
        if (drawn != null) {
            head.add(fact("drawing", same(Papers.sha256(drawn))));
        } else if (instead != null) {
            head.add(fact("instead", same(instead)));
        }
        papers.issue(new PaperDraft(
                PaperKind.DELIVERY,
                record.region(),
                record.id(),
                record.number(),
                delivered.by(),
                new PaperContent(
                        record.applicantName(),
                        head,
                        words.opening(PaperKind.DELIVERY, Map.of()),
                        facts.handedOver(record.id(), words),
                        words.closing(PaperKind.DELIVERY, Map.of())),
                drawn));
    }

    private static PaperKind kind(NoticeSent notice) {
        if (notice.kind().equals("DECISION")) {
            return notice.record().outcome() == Outcome.GRANTED ? PaperKind.GRANT : PaperKind.REFUSAL;
        }
        return PaperKind.valueOf(notice.kind());
    }

    private Map<String, LocalisedText> values(NoticeSent notice, PaperKind kind) {
        Map<String, LocalisedText> values = new HashMap<>();
        values.put("text", notice.text());
        if (kind == PaperKind.CORRECTION) {
            CaseFacts.Correction correction = facts.correction(notice.record().id());
            values.put("due", DayText.of(correction.due()));
            values.put("note", same(correction.note().isEmpty() ? "" : correction.note() + " "));
        } else if (kind == PaperKind.GRANT || kind == PaperKind.REFUSAL) {
            CaseFacts.Decision decision = facts.decision(notice.record().id());
            values.put("reasons", same(decision.reasons()));
            values.put("remedies", same(decision.remedies()));
        }
        return values;
    }

    private List<Fact> head(NoticeSent notice, PaperKind kind) {
        CaseRecord record = notice.record();
        List<Fact> head = new ArrayList<>(head(record));
        if (kind == PaperKind.ACCEPTANCE || kind == PaperKind.DEEMED_ACCEPTANCE) {
            CaseLimits both = limits.ofCase(record);
            head.add(fact("statutory", days(both.statutory())));
            RuleLimit promised = both.promised();
            if (promised != null) {
                head.add(fact("promised", days(promised)));
            }
        }
        if (kind == PaperKind.CORRECTIONS_RECEIVED) {
            head.add(fact("corrected", moment(notice.at())));
        }
        head.add(fact("basis", same(notice.basis())));
        return head;
    }

    private List<Fact> head(CaseRecord record) {
        List<Fact> head = new ArrayList<>();
        head.add(fact("number", same(record.number())));
        head.add(fact("service", record.serviceName()));
        head.add(fact("applicant", same(record.applicantName())));
        head.add(fact("identity", same(facts.maskedIdentity(record.id()))));
        head.add(fact("received", moment(record.receivedAt())));
        Instant accepted = record.acceptedAt();
        if (accepted != null) {
            head.add(fact("accepted", moment(accepted)));
        }
        return head;
    }

    private List<Section> sections(CaseRecord record, PaperKind kind) {
        return switch (kind) {
            case RECEIPT -> both(stated.sections(record.id(), words), facts.materials(record.id(), words));
            case CORRECTIONS_RECEIVED ->
                both(stated.corrected(record.id(), words), facts.materials(record.id(), words));
            case CORRECTION -> List.of(facts.correction(record.id(), words));
            default -> List.of();
        };
    }

    private static List<Section> both(List<Section> first, List<Section> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private Fact fact(String key, LocalisedText value) {
        return new Fact(words.say("fact." + key, Map.of()), value);
    }

    private LocalisedText days(RuleLimit limit) {
        return words.say(DAYS + limit.unit(), Map.of("amount", same(String.valueOf(limit.amount()))));
    }

    private LocalisedText moment(Instant at) {
        return new LocalisedText(
                DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.CHINA)
                        .withZone(zone)
                        .format(at),
                DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH)
                        .withZone(zone)
                        .format(at));
    }

    private static LocalisedText same(String text) {
        return new LocalisedText(text, text);
    }
}
