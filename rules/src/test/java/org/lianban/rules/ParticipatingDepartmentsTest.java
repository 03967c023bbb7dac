package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ParticipatingDepartmentsTest extends TableTest {

    private static final String ROWS = """
            row                               | jointService        | situation            | answer        | item                            | => | takesPart | mayVeto
            restaurant_without_tobacco        | open-restaurant     | sells-tobacco        | no            | tobacco-retail-licence          | => | false     | false
            restaurant_without_sign           | open-restaurant     | shop-sign-installed  | no            | shop-sign                       | => | false     | false
            connection_keeps_off_the_road     | utility-connection  | occupies-road        | no            | road-occupation                 | => | false     | false
            connection_digs_no_road           | utility-connection  | digs-road            | no            | road-excavation                 | => | false     | false
            connection_keeps_off_greens       | utility-connection  | occupies-green       | no            | green-land-occupation           | => | false     | false
            connection_fells_no_tree          | utility-connection  | fells-trees          | no            | tree-felling                    | => | false     | false
            connection_crosses_no_highway     | utility-connection  | crosses-highway      | no            | highway-works                   | => | false     | false
            connection_crosses_no_river       | utility-connection  | crosses-river        | no            | river-works                     | => | false     | false
            construction_is_not_special       | construction-permit | special-construction | no            | fire-design-review              | => | false     | false
            construction_is_no_civil_building | construction-permit | civil-building       | no            | civil-defence-design-review     | => | false     | false
            enterprise_without_staff          | start-enterprise    | hires-staff          | no            | employee-insurance-registration | => | false     | false
            enterprise_without_staff          | start-enterprise    | hires-staff          | no            | housing-fund-registration       | => | false     | false
            enterprise_without_customs        | close-enterprise    | customs-registered   | no            | customs-deregistration          | => | false     | false
            enterprise_without_fund           | close-enterprise    | has-housing-fund     | no            | housing-fund-deregistration     | => | false     | false
            newborn_without_payment           | newborn             | pays-insurance-now   | no            | insurance-payment               | => | false     | false
            newborn_without_card              | newborn             | wants-card           | no            | social-security-card            | => | false     | false
            restaurant_food_veto              | open-restaurant     | anything-else        | anything-else | food-business-licence           | => | true      | true
            restaurant_fire_veto              | open-restaurant     | anything-else        | anything-else | fire-safety-check               | => | true      | true
            construction_vetoes               | construction-permit | anything-else        | anything-else | fire-design-review              | => | true      | true
            construction_vetoes               | construction-permit | anything-else        | anything-else | civil-defence-design-review     | => | true      | true
            construction_vetoes               | construction-permit | anything-else        | anything-else | building-construction-permit    | => | true      | true
            others_take_part                  | anything-else       | anything-else        | anything-else | anything-else                   | => | true      | false
            """;

    ParticipatingDepartmentsTest() {
        super(new ParticipatingDepartments(TableSource.shipped()).table, ROWS);
    }

    @Test
    void whateverIsAskedThereIsARow() {
        assertThat(table.row(
                        Map.of("jointService", ANYTHING, "situation", ANYTHING, "answer", ANYTHING, "item", ANYTHING)))
                .isPresent();
    }
}
