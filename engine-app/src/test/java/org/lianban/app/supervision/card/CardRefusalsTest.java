package org.lianban.app.supervision.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.RefusalKind;

/** Steps that are refused: to whom, and when. */
class CardRefusalsTest extends CardWorld {

    @Test
    void toWhoeverItIsNotFor() {
        Actor clerk = office.district().person("MARKET", Set.of(Role.CLERK), Set.of());
        assertRefused(() -> take(clerk, CardMove.ANSWER)).as(RefusalKind.FORBIDDEN);
        assertRefused(() -> take(supervisor, CardMove.ANSWER)).as(RefusalKind.FORBIDDEN);
        assertRefused(() -> take(head, CardMove.UPHOLD)).as(RefusalKind.FORBIDDEN);
        assertRefused(() -> take(head, CardMove.REVOKE)).as(RefusalKind.FORBIDDEN);
        assertRefused(() -> take(supervisor, CardMove.WAIVE)).as(RefusalKind.FORBIDDEN);
    }

    @Test
    void toAnotherDepartmentAndAnotherRegionAsIfThereWereNone() {
        jdbc.sql("""
                        insert into department (code, region, name_zh, name_en, kind)
                        values ('ELSEWHERE', '990102', '他区某局', 'Elsewhere', 'SUPERVISION') on conflict do nothing
                        """).update();
        Actor elsewhere = office.district().person("ELSEWHERE", Set.of(Role.SUPERVISOR), Set.of());
        assertRefused(() -> take(office.head("FIRE"), CardMove.ANSWER)).as(RefusalKind.NOT_FOUND);
        assertRefused(() -> take(elsewhere, CardMove.UPHOLD)).as(RefusalKind.NOT_FOUND);
        assertRefused(() -> views.of(office.head("FIRE"), card)).as(RefusalKind.NOT_FOUND);
        assertRefused(() -> views.of(elsewhere, card)).as(RefusalKind.NOT_FOUND);
    }

    @Test
    void toWhoeverWouldDecideOnHisOwnDepartment() {
        answered();
        Actor both =
                office.district().person("MARKET", Set.of(Role.HEAD, Role.SUPERVISOR), Set.of(Authority.WAIVE_FINDING));
        assertRefused(() -> take(both, CardMove.UPHOLD))
                .as(RefusalKind.FORBIDDEN)
                .saying("own department");
        assertRefused(() -> take(both, CardMove.REVOKE)).as(RefusalKind.FORBIDDEN);
        assertRefused(() -> take(both, CardMove.WAIVE)).as(RefusalKind.FORBIDDEN);
    }

    @Test
    void toTheSupervisorWhoUpheldWhatIsAppealed() {
        appealed();
        assertRefused(() -> take(supervisor, CardMove.REVOKE)).unlawfulBy(CardRefusals.RECUSAL);
        assertRefused(() -> take(supervisor, CardMove.UPHOLD)).unlawfulBy(CardRefusals.RECUSAL);
    }

    @Test
    void beforeTheDepartmentWasHeard() {
        assertRefused(() -> take(supervisor, CardMove.UPHOLD))
                .unlawfulBy(CardRefusals.COURSE)
                .saying("heard");
        moveTo("2026-03-24T23:59");
        assertRefused(() -> take(supervisor, CardMove.UPHOLD)).unlawfulBy(CardRefusals.COURSE);
        moveTo("2026-03-25T00:01");
        assertRefused(() -> take(supervisor, CardMove.REVOKE)).unlawfulBy(CardRefusals.COURSE);
        assertThat(take(supervisor, CardMove.UPHOLD).state()).isEqualTo(CardState.UPHELD);
    }

    @Test
    void whenThereIsNothingToAppealAgainst() {
        assertRefused(() -> take(head, CardMove.APPEAL)).unlawfulBy(CardRefusals.COURSE);
        answered();
        assertRefused(() -> take(head, CardMove.APPEAL)).unlawfulBy(CardRefusals.COURSE);
    }

    @Test
    void whenTheDaysForAnAppealAreOver() {
        upheld();
        moveTo("2026-03-25T00:01");
        assertRefused(() -> take(head, CardMove.APPEAL))
                .unlawfulBy(CardRefusals.COURSE)
                .saying("2026-03-24");
    }

    @Test
    void whenSomebodyElseWasFirst() {
        answered();
        assertRefused(() -> take(head, CardMove.ANSWER)).tells(head.name());
        take(supervisor, CardMove.REVOKE);
        assertRefused(() -> take(second, CardMove.UPHOLD)).tells(supervisor.name());
        assertRefused(() -> take(head, CardMove.APPEAL)).tells(supervisor.name());
    }

    @Test
    void whenTheCardHasChangedSinceItWasRead() {
        answered();
        CommandRequest old = new CommandRequest(supervisor, "findings/uphold", null, 1L, "test");
        assertRefused(() -> desk.take(old, card, CardMove.UPHOLD, new CardForm("维持")))
                .as(RefusalKind.STALE)
                .with("currentVersion", 2L);
    }

    @Test
    void whenItNamesAForeignUpload() {
        CardForm form = new CardForm("见附件", List.of(UUID.randomUUID()));
        assertRefused(() -> desk.take(by(head), card, CardMove.ANSWER, form)).onField("documents");
        assertThat(steps()).hasSize(1);
    }
}
