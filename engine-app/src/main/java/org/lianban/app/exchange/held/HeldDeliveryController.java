package org.lianban.app.exchange.held;

import jakarta.validation.Valid;
import java.util.Objects;
import org.lianban.app.exchange.system.Caller;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a department's system delivers what its department holds; which system it is its token says. */
@RestController
class HeldDeliveryController {

    private final Systems systems;
    private final HeldIntake intake;

    HeldDeliveryController(Systems systems, HeldIntake intake) {
        this.systems = systems;
        this.intake = intake;
    }

    @PutMapping("/api/exchange/held-documents")
    @PreAuthorize("hasAuthority('EXCHANGE_DELIVER')")
    HeldReceipt deliver(@Valid @RequestBody HeldDelivery delivery) {
        ExchangeSystem system =
                systems.require(Objects.requireNonNull(Caller.current().system()));
        if (!system.active()) {
            throw Refusal.conflict(
                    new LocalisedText("此系统已停用。", "The system is not active."),
                    new LocalisedText("请由管理员启用。", "Ask an administrator to make it active."));
        }
        return intake.take(system, delivery.documents());
    }
}
