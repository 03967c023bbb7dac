package org.lianban.app.demonstration.supervised;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.demonstration.people.Desks;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.app.supervision.card.CardDesk;
import org.lianban.app.supervision.card.CardForm;
import org.lianban.app.supervision.card.CardMove;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a department and the supervisors do about a card, step by step. */
@Component
@Profile("demonstration")
class CardPeople {

    private static final double SILENT = 0.1;
    private static final double WAIVED = 0.04;
    private static final double GROUNDLESS = 0.2;
    private static final double APPEALED = 0.25;
    private static final double OVERTURNED = 0.4;
    private static final double ORDERED = 0.5;
    private static final double ORDERED_ABOUT_YELLOW = 0.15;

    private final Desks desks;
    private final CardDesk cards;
    private final OrderPeople orders;

    CardPeople(Desks desks, CardDesk cards, OrderPeople orders) {
        this.desks = desks;
        this.cards = cards;
        this.orders = orders;
    }

    /** What is due now; null if nothing is. */
    @Nullable
    Act due(CardSeen card, Morning morning) {
        Chance chance = morning.chance(card.luck());
        return switch (card.state()) {
            case "ISSUED" -> onIssue(card, morning, chance);
            case "ANSWERED" -> onAnswer(card, morning, chance);
            case "UPHELD" -> onDecision(card, morning, chance);
            default -> onAppeal(card, morning, chance);
        };
    }

    private @Nullable Act onIssue(CardSeen card, Morning morning, Chance chance) {
        Optional<String> speaker = desks.speaker(card.department());
        if (speaker.isEmpty()) {
            return null;
        }
        if (!chance.happens("silent", SILENT)) {
            int longest = card.severity().equals("R") ? 2 : 4;
            return morning.isAfter(card.since(), chance.between("answer", 0, longest))
                    ? step(card, speaker.get(), CardMove.ANSWER, "经办人员调整期间交接不及时，现已补办，今后加强提醒。")
                    : null;
        }
        LocalDate due = card.stepDue();
        boolean late = due != null && due.isBefore(morning.today());
        return late ? step(card, Desks.SUPERVISOR, CardMove.UPHOLD, "期限内未作答复，予以维持。") : null;
    }

    private @Nullable Act onAnswer(CardSeen card, Morning morning, Chance chance) {
        if (!morning.isAfter(card.since(), chance.between("decision", 1, 4))) {
            return null;
        }
        boolean another =
                !card.department().equals(desks.actor(Desks.GOVERNMENT).department());
        if (another && chance.happens("waived", WAIVED)) {
            return step(card, Desks.GOVERNMENT, CardMove.WAIVE, "区政府统一安排系统停机检修，非部门责任，予以豁免。");
        }
        if (chance.happens("groundless", GROUNDLESS)) {
            return step(card, Desks.SUPERVISOR, CardMove.REVOKE, "答复所附情况属实，不属部门责任，予以撤销。");
        }
        Act uphold = step(card, Desks.SUPERVISOR, CardMove.UPHOLD, "答复理由不足以免责，予以维持。");
        boolean ordered = chance.happens("order", card.severity().equals("R") ? ORDERED : ORDERED_ABOUT_YELLOW);
        return ordered
                ? new Act(uphold.login(), uphold.what(), request -> {
                    uphold.command().accept(request);
                    orders.write(request, card, chance);
                })
                : uphold;
    }

    private @Nullable Act onDecision(CardSeen card, Morning morning, Chance chance) {
        boolean appeals = !card.appealed()
                && chance.happens("appeal", APPEALED)
                && morning.isAfter(card.since(), chance.between("appeal-day", 1, 4));
        return appeals
                ? desks.speaker(card.department())
                        .map(speaker -> step(card, speaker, CardMove.APPEAL, "超期系等待申请人补充材料所致，申请复核。"))
                        .orElse(null)
                : null;
    }

    /** Another supervisor than the one who upheld the card. */
    private @Nullable Act onAppeal(CardSeen card, Morning morning, Chance chance) {
        if (!morning.isAfter(card.since(), chance.between("hearing", 2, 7))) {
            return null;
        }
        return chance.happens("overturned", OVERTURNED)
                ? step(card, Desks.SECOND_SUPERVISOR, CardMove.REVOKE, "经复核，申诉理由成立，予以撤销。")
                : step(card, Desks.SECOND_SUPERVISOR, CardMove.UPHOLD, "经复核，申诉理由不成立，维持原决定。");
    }

    private Act step(CardSeen card, String login, CardMove move, String text) {
        return new Act(
                login, move + " " + card.luck(), request -> cards.take(request, card.id(), move, new CardForm(text)));
    }
}
