package org.lianban.app.supervision.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In quarters long ago, so that no other test's cases are in them. */
@LianbanTest
class OutlierSweepTest {

    private static final String ITEM = "food-business-licence";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OutlierSweep sweep;

    @BeforeEach
    void fiveElsewhereSuspendTheClockForATenth() {
        jdbc.sql("delete from case_days where month between '2012-01-01' and '2012-12-01'")
                .update();
        for (int i = 0; i < 5; i++) {
            examined("99020" + i, "THERE" + i, "2012-01-01", 1);
            examined("99020" + i, "THERE" + i, "2012-05-01", 1);
        }
    }

    private void examined(String region, String department, String month, int uncounted) {
        jdbc.sql("""
                        insert into case_days
                        select gen_random_uuid(), :region, :month::date, :department, :item, null, null, 14, 10, 10 - :uncounted, :uncounted, 0
                        from generate_series(1, 20)
                        """)
                .param("region", region)
                .param("month", month)
                .param("department", department)
                .param("item", ITEM)
                .param("uncounted", uncounted)
                .update();
    }

    private List<String> found(String quarter) {
        return jdbc.sql("""
                        select severity || ' ' || origin || ' ' || crossed_on || ' ' || (facts -> 2 ->> 'value') from finding
                        where rule = 'U10' and subject = 'MARKET ' || :item || ' ' || :quarter
                        """)
                .param("item", ITEM)
                .param("quarter", quarter)
                .query(String.class)
                .list();
    }

    @Test
    void aQuarterThatStandsOutIsToldOnceAndASecondOneInARowIsACard() {
        examined("990101", "MARKET", "2012-02-01", 7);
        examined("990101", "MARKET", "2012-04-01", 8);

        assertThat(sweep.sweep(Instant.parse("2012-04-10T01:00:00Z"))).isEqualTo(1);
        assertThat(sweep.sweep(Instant.parse("2012-06-29T01:00:00Z"))).isZero();
        assertThat(found("2012-01/2012-03")).containsExactly("I STATISTIC 2012-04-01 70 %");

        assertThat(sweep.sweep(Instant.parse("2012-07-01T01:00:00Z"))).isEqualTo(1);
        assertThat(found("2012-04/2012-06")).containsExactly("Y STATISTIC 2012-07-01 80 %");
    }

    @Test
    void whoIsLikeTheOthersIsLeftAlone() {
        examined("990101", "MARKET", "2012-08-01", 1);
        for (int i = 0; i < 5; i++) {
            examined("99020" + i, "THERE" + i, "2012-08-01", 1);
        }
        assertThat(sweep.sweep(Instant.parse("2012-10-01T01:00:00Z"))).isZero();
        assertThat(found("2012-07/2012-09")).isEmpty();
    }
}
