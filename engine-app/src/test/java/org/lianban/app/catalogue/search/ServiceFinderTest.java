package org.lianban.app.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.lianban.app.catalogue.search.Found.By;

class ServiceFinderTest {

    private final ServiceFinder finder = new ServiceFinder(book());

    private static CatalogueBook book() {
        Catalogue shipped = new CatalogueReader().shipped();
        return new CatalogueBook(Clock.systemUTC(), moment -> shipped);
    }

    @ParameterizedTest
    @CsvSource({
        "开饭店, open-restaurant, ALIAS",
        "我想开个饭店, open-restaurant, ALIAS",
        "open a restaurant, open-restaurant, ALIAS",
        "Restaurant, open-restaurant, NAME",
        "kfd, open-restaurant, PINYIN",
        "kaifandian, open-restaurant, PINYIN",
        "开小卖部, food-business-licence, ALIAS",
        "挂招牌, shop-sign, ALIAS",
        "开办餐饮店, open-restaurant, NAME",
        "shop-sign, shop-sign, CODE",
        "宝宝, newborn, ALIAS"
    })
    void findsAServiceByWhatPeopleCallIt(String typed, String code, By by) {
        assertThat(finder.find(typed)).isNotEmpty().first().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.by()).isEqualTo(by);
        });
    }

    @Test
    void saysWhichNameMatched() {
        assertThat(finder.find("kfd").get(0).matched()).isEqualTo("开饭店");
    }

    @Test
    void findsNothingForWhatIsNoService() {
        assertThat(finder.find("火星移民")).isEmpty();
        assertThat(finder.find("zzzz")).isEmpty();
        assertThat(finder.find("  ")).isEmpty();
    }
}
