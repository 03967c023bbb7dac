package org.lianban.app.messages.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;

/** A pass with nothing to do costs the same however much was sent before and waits for later. */
class IdleTest extends SendingTest {

    private static final Pattern PAGES = Pattern.compile("Buffers: shared hit=(\\d+)");

    @Test
    void aPassReadsTheFirstEntryOfOneIndex() {
        StaffMember person = people.hire("MARKET", Role.CLERK);
        fill(person, 20_000);
        jdbc.sql("update message_delivery set next_try_at = '2099-01-01' where next_try_at is not null")
                .update();
        List<String> plan = jdbc.sql("explain (analyze, buffers, costs off) " + DueStore.DUE)
                .param("now", Timestamp.from(clock.instant()))
                .param("channels", new String[0])
                .param("webhooks", new UUID[0])
                .param("limit", 100)
                .query(String.class)
                .list();
        assertThat(String.join("\n", plan))
                .contains("message_delivery_due")
                .doesNotContain("Seq Scan on message_delivery");
        Matcher pages = PAGES.matcher(String.join("\n", plan));
        assertThat(pages.find()).isTrue();
        assertThat(Integer.parseInt(pages.group(1))).isLessThan(10);
        jdbc.sql("delete from message_delivery where staff = ?")
                .param(person.id())
                .update();
    }

    /** Half of it sent, half held. */
    private void fill(StaffMember person, int number) {
        jdbc.sql("""
                        with posted as (
                            insert into message (id, region, kind, staff, subject_zh, subject_en, text_zh, text_en, urgent,
                                dedup_key, posted_at)
                            select gen_random_uuid(), '990101', 'NOTICE', :person, 'x', 'x', '', '', false, 'idle' || n,
                                '2026-01-01'
                            from generate_series(1, :number) n returning id
                        )
                        insert into message_delivery (id, message, channel, staff, state, next_try_at, settled_at)
                        select gen_random_uuid(), id, 'MAIL', :person, case when half then 'SENT' else 'HELD' end,
                            case when not half then timestamptz '2099-01-01' end, case when half then now() end
                        from (select id, row_number() over () % 2 = 0 as half from posted) p
                        """).param("person", person.id()).param("number", number).update();
    }
}
