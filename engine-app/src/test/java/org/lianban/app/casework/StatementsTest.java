package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lianban.app.ledger.CountingDataSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A command costs the same number of statements, however large the case and however many cases there are. */
class StatementsTest extends CaseworkTest {

    @Autowired
    DataSource source;

    private int statements(Runnable command) {
        CountingDataSource counting = (CountingDataSource) source;
        int before = counting.executed();
        command.run();
        return counting.executed() - before;
    }

    private void everybodyIsThere() {
        office.approver("URBAN");
        office.approver("TRANSPORT");
    }

    @Test
    void anOpinionCostsTheSameInASmallAndALargeCase() {
        Situation small = Situation.RESTAURANT.with("sells-tobacco", "no");
        UUID four = office.accepted(small);
        UUID eight = office.accepted(Situation.UTILITIES);
        everybodyIsThere();
        int inSmall = statements(() -> office.agree(four, "shop-sign"));
        int inLarge = statements(() -> office.agree(eight, "highway-works"));
        assertThat(inLarge).isEqualTo(inSmall).isLessThan(60);
    }

    @Test
    void anOpinionCostsTheSameWhenThereAreManyCases() {
        UUID before = office.accepted(Situation.RESTAURANT);
        everybodyIsThere();
        int alone = statements(() -> office.agree(before, "shop-sign"));
        for (int i = 0; i < 10; i++) {
            office.applied(Situation.SHOP_SIGN);
        }
        UUID after = office.accepted(Situation.RESTAURANT);
        assertThat(statements(() -> office.agree(after, "shop-sign"))).isEqualTo(alone);
    }

    @Test
    void anApplicationCostsTheSameForFewAndManyMaterialsAndFields() {
        office.clerk();
        var few = office.form(Situation.SHOP_SIGN, null);
        var many = office.form(Situation.RESTAURANT, null);
        office.apply(Office.by(office.clerk()), few);
        int forFew = statements(() -> office.apply(Office.by(office.clerk()), few));
        int forMany = statements(() -> office.apply(Office.by(office.clerk()), many));
        assertThat(forMany).isEqualTo(forFew).isLessThan(60);
    }
}
