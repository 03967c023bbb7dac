package org.lianban.app.catalogue;

import java.util.Optional;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** Whether a service can be applied for. */
public final class Offer {

    private static final LocalisedText LOOK_AGAIN =
            new LocalisedText("请另行查找可以办理的事项。", "Look for another service that is offered.");

    private Offer() {}

    /**
     * Requires that a service of this catalogue can be applied for; what is not in it is not looked at here.
     *
     * @throws Refusal with the reason why it was discontinued
     */
    public static void require(Catalogue catalogue, String code) {
        Optional<LocalisedText> reason = catalogue
                .jointService(code)
                .map(JointService::discontinued)
                .or(() -> catalogue.item(code).map(ServiceItem::discontinued));
        reason.ifPresent(why -> {
            throw Refusal.conflict(
                    new LocalisedText(
                            "此事项已取消，不再受理申请：" + why.zh(),
                            "This service is discontinued and takes no applications any more: " + why.en()),
                    LOOK_AGAIN);
        });
    }
}
