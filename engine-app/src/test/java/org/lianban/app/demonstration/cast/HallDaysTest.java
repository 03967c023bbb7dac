package org.lianban.app.demonstration.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;

class HallDaysTest extends CaseworkTest {

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    private long count(String of) {
        return jdbc.sql("select count(*) from " + of).query(Long.class).single();
    }

    @Test
    void leaveAHallWithAPastAndPeopleWhoWaitAndFillItOnce() {
        List.of("hall_ticket", "hall_series", "hall_appointment", "hall_slot")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        office.clerk();
        HallDays days = new HallDays(jdbc, clock, zone);
        days.fill();
        long past = count("hall_ticket where state = 'SERVED'");
        assertThat(past).isGreaterThan(500);
        assertThat(count("hall_ticket where state = 'WAITING' and hall = 'SERVICE_CENTRE'"))
                .isEqualTo(5);
        assertThat(count("hall_appointment where hall = 'SERVICE_CENTRE'")).isEqualTo(16);
        days.fill();
        assertThat(count("hall_ticket where state = 'SERVED'")).isEqualTo(past);
        assertThat(count("hall_appointment where hall = 'SERVICE_CENTRE'")).isEqualTo(16);
    }
}
