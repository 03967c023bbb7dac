package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms.Extend;
import org.lianban.app.casework.procedure.ProcedureForms.Reason;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;

class ExtensionsTest extends CaseworkTest {

    private static final String SINGLE = "行政许可法 第四十二条第一款";
    private static final String JOINT = "行政许可法 第四十二条第二款";

    @Autowired
    Extensions extensions;

    private UUID request(UUID caseId, int days) {
        extensions.request(by(office.approver("MARKET")), caseId, new Extend(days, "案情复杂"));
        return jdbc.sql("select id from extension where case_id = ? order by requested_at desc limit 1")
                .param(caseId)
                .query(UUID.class)
                .single();
    }

    private LocalDate due(UUID caseId, ClockKind kind) {
        return register.clock(caseId, kind).dueDate();
    }

    @Nested
    class OfOneAuthority {

        @Test
        void lengthensTheLimitByTenWorkingDaysOnceTheHeadGrantsIt() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            assertThat(due(caseId, ClockKind.STATUTORY)).isEqualTo(LocalDate.of(2026, 3, 30));
            UUID extension = request(caseId, 10);
            assertThat(due(caseId, ClockKind.STATUTORY)).isEqualTo(LocalDate.of(2026, 3, 30));
            extensions.grant(by(office.head("MARKET")), extension);
            assertThat(due(caseId, ClockKind.STATUTORY)).isEqualTo(LocalDate.of(2026, 4, 14));
            assertThat(due(caseId, ClockKind.PROMISED)).isEqualTo(LocalDate.of(2026, 3, 30));
            assertThat(register.lastNotice(caseId).kind()).isEqualTo("EXTENSION");
            assertThat(register.lastNotice(caseId).text().zh()).contains("10 个工作日", "案情复杂");
            assertThat(register.facts(caseId)).endsWith("EXTENSION_REQUESTED", "EXTENSION_GRANTED");
        }

        @Test
        void goesNoFurther() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            assertRefused(() -> request(caseId, 11)).unlawfulBy(SINGLE).saying("最多延长 10 个工作日");
        }

        @Test
        void happensOnce() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID extension = request(caseId, 5);
            assertRefused(() -> request(caseId, 5)).unlawfulBy(SINGLE).saying("只能延长一次");
            extensions.grant(by(office.head("MARKET")), extension);
            assertRefused(() -> request(caseId, 5)).unlawfulBy(SINGLE).saying("只能延长一次");
        }

        @Test
        void isTakenBackByWhoAskedAndMayBeAskedForAgain() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID extension = request(caseId, 5);
            assertRefused(() -> extensions.takeBack(by(office.lead("MARKET")), extension))
                    .as(RefusalKind.FORBIDDEN);
            extensions.takeBack(by(office.approver("MARKET")), extension);
            assertThat(register.facts(caseId)).endsWith("EXTENSION_TAKEN_BACK");
            assertRefused(() -> extensions.grant(by(office.head("MARKET")), extension))
                    .tells(office.approver("MARKET").name());
            extensions.grant(by(office.head("MARKET")), request(caseId, 8));
            assertThat(due(caseId, ClockKind.STATUTORY)).isEqualTo(LocalDate.of(2026, 4, 10));
        }

        @Test
        void isNotTakenBackOnceGranted() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID extension = request(caseId, 5);
            extensions.grant(by(office.head("MARKET")), extension);
            assertRefused(() -> extensions.takeBack(by(office.approver("MARKET")), extension))
                    .tells(office.head("MARKET").name());
        }

        @Test
        void maybeAskedForAgainAfterARefusal() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            extensions.refuse(by(office.head("MARKET")), request(caseId, 5), new Reason("理由不足"));
            assertThat(due(caseId, ClockKind.STATUTORY)).isEqualTo(LocalDate.of(2026, 3, 30));
            extensions.grant(by(office.head("MARKET")), request(caseId, 5));
            assertThat(due(caseId, ClockKind.STATUTORY)).isEqualTo(LocalDate.of(2026, 4, 7));
        }

        @Test
        void isAskedForAndGrantedBeforeTheLimitIsOver() {
            UUID late = office.accepted(Situation.FOOD_LICENCE);
            UUID asked = office.accepted(Situation.FOOD_LICENCE);
            moveTo("2026-03-30T17:00");
            UUID extension = request(asked, 10);
            moveTo("2026-03-31T00:01");
            assertRefused(() -> request(late, 10)).unlawfulBy(SINGLE).saying("2026-03-30");
            assertRefused(() -> extensions.grant(by(office.head("MARKET")), extension))
                    .unlawfulBy(SINGLE);
        }

        @Test
        void doesNotSaveAPromiseThatIsPast() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            moveTo("2026-03-18T10:00");
            extensions.grant(by(office.head("MARKET")), request(caseId, 10));
            assertThat(due(caseId, ClockKind.PROMISED)).isEqualTo(LocalDate.of(2026, 3, 16));
            assertThat(due(caseId, ClockKind.STATUTORY)).isEqualTo(LocalDate.of(2026, 4, 14));
        }

        @Test
        void isNotForALimitInCalendarDaysOfAnotherLaw() {
            UUID caseId = office.accepted(Situation.IMPACT_FORM);
            assertRefused(() -> extensions.request(by(office.approver("ECOLOGY")), caseId, new Extend(10, "案情复杂")))
                    .unlawfulBy(SINGLE)
                    .saying("自然日");
        }

        @Test
        void isGrantedByTheHeadWithTheAuthorityWhoDidNotAsk() {
            Actor both = office.district()
                    .person("MARKET", Set.of(Role.APPROVER, Role.HEAD), Set.of(Authority.GRANT_EXTENSION));
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            extensions.request(by(both), caseId, new Extend(5, "案情复杂"));
            UUID extension = register.task(caseId, "grant_extension").subject();
            assertRefused(() -> extensions.grant(by(both), extension))
                    .as(RefusalKind.UNLAWFUL)
                    .saying("不得审批自己提出的申请");
            Actor without = office.district().person("MARKET", Set.of(Role.HEAD), Set.of());
            assertRefused(() -> extensions.grant(by(without), extension)).as(RefusalKind.FORBIDDEN);
            extensions.grant(by(office.head("MARKET")), extension);
        }
    }

    @Nested
    class OfAJointCase {

        @Test
        void lengthensTheLimitByFifteenWorkingDaysOnceTheGovernmentGrantsIt() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            UUID extension = request(caseId, 15);
            assertRefused(() -> extensions.grant(by(office.head("MARKET")), extension))
                    .as(RefusalKind.FORBIDDEN);
            extensions.grant(by(office.government()), extension);
            assertThat(due(caseId, ClockKind.STATUTORY)).isEqualTo(LocalDate.of(2026, 5, 28));
        }

        @Test
        void goesNoFurther() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            assertRefused(() -> request(caseId, 16)).unlawfulBy(JOINT).saying("最多延长 15 个工作日");
        }

        @Test
        void isAskedForByTheLeadDepartment() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            assertRefused(() -> extensions.request(by(office.approver("FIRE")), caseId, new Extend(5, "案情复杂")))
                    .as(RefusalKind.FORBIDDEN)
                    .saying("牵头部门");
        }
    }
}
