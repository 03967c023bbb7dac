package org.lianban.app.casework.acquaintance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.TaskList;
import org.lianban.app.tasks.TaskRow;
import org.lianban.app.web.Page;
import org.springframework.beans.factory.annotation.Autowired;

class AcquaintanceTest extends CaseworkTest {

    @Autowired
    NewsBook news;

    @Autowired
    EarlierCases earlier;

    @Autowired
    TaskList tasks;

    private List<String> newTo(Actor reader, UUID caseId) {
        return news.look(reader, caseId).items().stream()
                .map(News.NewsEntry::type)
                .toList();
    }

    @Test
    void whoComesBackIsToldWhatOthersDidMeanwhileUntilHisVisitIsOver() {
        UUID caseId = office.accepted(Situation.RESTAURANT);
        Actor lead = office.lead("MARKET");
        assertThat(news.look(lead, caseId)).isEqualTo(new News(null, List.of(), false));
        moveTo("2026-03-03T09:00");
        office.agree(caseId, "shop-sign");
        moveTo("2026-03-03T10:00");
        office.agree(caseId, "fire-safety-check");
        News told = news.look(lead, caseId);
        assertThat(told.since()).isBetween(at("2026-03-02T09:00"), at("2026-03-02T09:10"));
        assertThat(told.items()).singleElement().satisfies(item -> {
            assertThat(item.type()).isEqualTo("OPINION_GIVEN");
            assertThat(item.count()).isEqualTo(2);
            assertThat(item.text().zh()).isEqualTo("出具意见：同意");
            assertThat(item.by()).isEqualTo(office.approver("FIRE").name());
        });
        moveTo("2026-03-03T10:20");
        assertThat(newTo(lead, caseId)).as("still at the same visit").containsExactly("OPINION_GIVEN");
        moveTo("2026-03-03T11:00");
        assertThat(newTo(lead, caseId)).isEmpty();
    }

    @Test
    void itsTasksAreNoNewsToWhoHasLookedAtIt() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        Actor examiner = office.approver("MARKET");
        assertThat(tasks.ofCase(examiner, caseId)).isNotEmpty().allMatch(TaskRow::unread);
        news.look(examiner, caseId);
        assertThat(tasks.ofCase(examiner, caseId)).noneMatch(TaskRow::unread);
        assertThat(tasks.ofCase(office.head("MARKET"), caseId)).allMatch(TaskRow::unread);
    }

    @Test
    void whatOneDidOneselfIsNoNews() {
        UUID caseId = office.accepted(Situation.RESTAURANT);
        Actor examiner = office.approver("URBAN");
        news.look(examiner, caseId);
        moveTo("2026-03-03T09:00");
        office.agree(caseId, "shop-sign");
        assertThat(newTo(examiner, caseId)).isEmpty();
    }

    @Test
    void theSameApplicantsCasesWithTheSameItemAreFoundByThoseWhoMaySeeThem() {
        UUID sign = office.accepted(Situation.SHOP_SIGN);
        office.allAgree(sign);
        UUID other = office.accepted(Situation.FOOD_LICENCE);
        UUID here = office.accepted(Situation.RESTAURANT);
        String mine = "9199010" + here.toString().substring(0, 8);
        jdbc.sql("update approval_case set applicant_id_number = ? where id in (?, ?, ?)")
                .params(mine, sign, other, here)
                .update();
        Actor urban = office.approver("URBAN");
        assertThat(earlier.page(urban, here, null, 10).items())
                .extracting(EarlierCase::id)
                .as("its own item, of which it has the case")
                .containsExactly(sign);
        assertThat(earlier.count(urban, here)).isEqualTo(1);
        Page<EarlierCase> first = earlier.page(office.clerk(), here, null, 1);
        Page<EarlierCase> second = earlier.page(office.clerk(), here, first.next(), 1);
        assertThat(List.of(first.items().get(0).id(), second.items().get(0).id()))
                .containsExactlyInAnyOrder(sign, other);
        assertThat(second.next()).isNull();
        assertThat(earlier.count(office.approver("FIRE"), here)).isZero();
        String number = jdbc.sql("select number from approval_case where id = ?")
                .param(here)
                .query(String.class)
                .single();
        assertThat(Audited.acts(jdbc, number)).containsExactly("APPLICANT_LOOKED_UP", "APPLICANT_LOOKED_UP");
    }
}
