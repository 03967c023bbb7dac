package org.lianban.app.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Naming a substitute, so that work goes to somebody who is there: no chains, and so no circles. */
@Service
public class Substitutions {

    private static final String RULE = "lianban: substitution";

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Clock clock;
    private final AuditTrail trail;

    Substitutions(JdbcClient jdbc, Staff staff, Clock clock, AuditTrail trail) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Names a substitute for the days of an absence, or takes it back.
     *
     * @throws Refusal if the substitute works elsewhere or is absent himself, or if somebody relies on the absent person
     */
    @Transactional
    public void set(String login, @Nullable Substitution substitution) {
        StaffMember absent = staff.get(login);
        if (substitution == null) {
            write(absent.id(), null, null, null);
            if (absent.substitution() != null) {
                record(Act.SUBSTITUTE_TAKEN_BACK, absent, Map.of());
            }
            return;
        }
        checkDays(substitution);
        StaffMember substitute = staff.find(substitution.substitute())
                .filter(StaffMember::active)
                .orElseThrow(
                        () -> Refusal.invalid("substitute", new LocalisedText("没有这位在职人员", "is nobody who works here")));
        // both rows, in one order, so that two people cannot name each other at the same moment
        jdbc.sql("select id from staff where id in (:ids) order by id for update")
                .param("ids", List.of(absent.id(), substitute.id()))
                .query(UUID.class)
                .list();
        check(absent, substitute, substitution);
        write(absent.id(), substitute.id(), substitution.from(), substitution.to());
        record(
                Act.SUBSTITUTE_NAMED,
                absent,
                Map.<String, Object>of(
                        "substitute", substitute.login(), "from", substitution.from(), "to", substitution.to()));
    }

    private void record(Act act, StaffMember absent, Map<String, ?> what) {
        Actor by = Actors.present().orElseGet(() -> Actor.system(absent.region()));
        trail.record(act, absent.region(), by.login(), absent.login(), what);
    }

    private void checkDays(Substitution substitution) {
        if (substitution.to().isBefore(substitution.from())) {
            throw Refusal.invalid("to", new LocalisedText("不能早于开始日期", "must not be before the first day"));
        }
        LocalDate today = LocalDate.now(clock);
        if (substitution.to().isBefore(today)) {
            throw Refusal.invalid("to", new LocalisedText("不能是过去的日期", "must not be in the past"));
        }
        if (substitution.from().isAfter(today.plusYears(1))) {
            throw Refusal.invalid("from", new LocalisedText("最多提前一年指定", "must be at most a year ahead"));
        }
        if (substitution.to().isAfter(substitution.from().plusYears(1))) {
            throw Refusal.invalid("to", new LocalisedText("最多在开始日期之后一年", "must be at most a year after the first day"));
        }
    }

    private void check(StaffMember absent, StaffMember substitute, Substitution days) {
        if (substitute.id().equals(absent.id())) {
            throw refused("不能指定自己为代理人。", "Nobody is his own substitute.", "请指定一位同事。", "Name a colleague.");
        }
        if (!substitute.department().equals(absent.department())) {
            throw refused(
                    "代理人不属于同一部门。",
                    "The substitute works in another department.",
                    "请指定本部门的同事。",
                    "Name somebody of the same department.");
        }
        if (isAbsent(substitute.id(), days)) {
            throw refused(
                    "代理人在此期间也不在岗。",
                    "The substitute is absent at that time, too.",
                    "请指定在岗的同事。",
                    "Name somebody who is there.");
        }
        if (isReliedOn(absent.id(), days)) {
            throw refused(
                    "此期间有同事由您代理，不能再转交他人。",
                    "You are somebody's substitute at that time, and a substitute's work goes no further.",
                    "请该同事另行指定代理人。",
                    "Ask that colleague to name somebody else.");
        }
    }

    private boolean isAbsent(UUID person, Substitution days) {
        return overlaps(
                "select exists (select from staff where id = :person and absent_from <= :to and absent_to >= :from)",
                person,
                days);
    }

    private boolean isReliedOn(UUID person, Substitution days) {
        return overlaps(
                "select exists (select from staff where substitute = :person and absent_from <= :to and absent_to >= :from)",
                person,
                days);
    }

    private boolean overlaps(String question, UUID person, Substitution days) {
        return jdbc.sql(question)
                .param("person", person)
                .param("from", days.from())
                .param("to", days.to())
                .query(Boolean.class)
                .single();
    }

    private void write(UUID person, @Nullable UUID substitute, @Nullable LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                        update staff set substitute = :substitute::uuid, absent_from = :from::date, absent_to = :to::date,
                            version = version + 1
                        where id = :person
                        """)
                .param("person", person)
                .param("substitute", substitute)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static Refusal refused(String zh, String en, String remedyZh, String remedyEn) {
        return Refusal.unlawful(RULE, new LocalisedText(zh, en), new LocalisedText(remedyZh, remedyEn));
    }
}
