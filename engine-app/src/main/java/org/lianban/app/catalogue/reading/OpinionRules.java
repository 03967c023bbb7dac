package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.List;

/** A veto means something exactly under the rule that knows it. */
final class OpinionRules {

    private OpinionRules() {}

    static List<CatalogueError> check(Field service) {
        List<CatalogueError> errors = new ArrayList<>();
        boolean vetoRule = service.text("opinionRule").equals("VETO");
        List<Field> vetoes = service.each("items").stream()
                .map(constituent -> constituent.get("mayVeto"))
                .filter(mayVeto -> mayVeto.node().asBoolean(false))
                .toList();
        if (vetoRule && vetoes.isEmpty()) {
            errors.add(service.get("opinionRule")
                    .error(
                            "VETO（一票否决）规则下至少一个事项须写 mayVeto: true",
                            "Under VETO at least one item must have mayVeto: true"));
        }
        if (!vetoRule && service.get("opinionRule").isText()) {
            vetoes.forEach(mayVeto -> errors.add(
                    mayVeto.error("只有意见规则为 VETO（一票否决）时，事项才可否决", "An item may veto only under the opinion rule VETO")));
        }
        return errors;
    }
}
