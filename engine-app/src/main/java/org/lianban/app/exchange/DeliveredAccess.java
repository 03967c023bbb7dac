package org.lianban.app.exchange;

import java.util.List;
import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** Who may see a delivered case: supervisors those of the region, everybody else those of the own department. */
@Component
public class DeliveredAccess {

    private final DeliveredCases cases;

    DeliveredAccess(DeliveredCases cases) {
        this.cases = cases;
    }

    /**
     * A case that the reader may see.
     *
     * @throws Refusal the same whether it does not exist or is not the reader's
     */
    public DeliveredCase require(Actor reader, UUID id) {
        return cases.load(List.of(id)).stream()
                .filter(found -> found.region().equals(reader.region()))
                .filter(found ->
                        reader.has(Role.SUPERVISOR) || found.department().equals(reader.department()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        new LocalisedText("没有这个办件，或您无权查看。", "There is no such case, or you may not see it.")));
    }
}
