package org.lianban.app.catalogue.reading;

import java.util.List;

/** Whoever decides on a licence weighs each case. */
final class BulkRules {

    private BulkRules() {}

    static List<CatalogueError> check(Field item) {
        Field bulk = item.get("bulkOpinion");
        return item.text("kind").equals("LICENCE") && bulk.node().asBoolean(false)
                ? List.of(bulk.error(
                        "许可须逐件审查，不得使用 bulkOpinion", "A licence is examined case by case; it has no bulkOpinion"))
                : List.of();
    }
}
