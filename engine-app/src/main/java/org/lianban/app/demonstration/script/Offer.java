package org.lianban.app.demonstration.script;

import java.util.List;

/**
 * A service that people come for.
 *
 * @param share how many of a hundred cases ask for it
 */
record Offer(String service, boolean joint, int share, Trade trade) {

    /** Who comes for it, which decides what the invented applicant is called. */
    enum Trade {
        RESTAURANT,
        COMPANY,
        BUILDER,
        SHOP,
        FAMILY
    }

    static final List<Offer> ALL = List.of(
            joint("open-restaurant", 38, Trade.RESTAURANT),
            joint("utility-connection", 15, Trade.BUILDER),
            joint("construction-permit", 11, Trade.BUILDER),
            joint("start-enterprise", 11, Trade.COMPANY),
            joint("newborn", 10, Trade.FAMILY),
            joint("close-enterprise", 6, Trade.COMPANY),
            single("food-business-licence", 3, Trade.RESTAURANT),
            single("shop-sign", 2, Trade.SHOP),
            single("tobacco-retail-licence", 2, Trade.SHOP),
            single("road-occupation", 2, Trade.BUILDER));

    private static Offer joint(String service, int share, Trade trade) {
        return new Offer(service, true, share, trade);
    }

    private static Offer single(String service, int share, Trade trade) {
        return new Offer(service, false, share, trade);
    }
}
