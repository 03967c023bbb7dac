package org.lianban.app.catalogue.reading;

import java.math.BigDecimal;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Writes decimals without exponents, since the parser reads none: 0.0001 and not 1.0E-4. */
final class PlainNumbers extends StandardRepresenter {

    PlainNumbers(DumpSettings settings) {
        super(settings);
        representers.put(Double.class, number -> plain(BigDecimal.valueOf((Double) number)));
        representers.put(BigDecimal.class, number -> plain((BigDecimal) number));
    }

    private Node plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return representScalar(shortest.scale() > 0 ? Tag.FLOAT : Tag.INT, shortest.toPlainString());
    }
}
