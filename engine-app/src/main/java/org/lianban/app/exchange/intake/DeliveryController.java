package org.lianban.app.exchange.intake;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.batch.BatchView;
import org.lianban.app.exchange.system.Caller;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where other systems deliver. */
@RestController
@RequestMapping("/api/exchange/{system}")
class DeliveryController {

    private final Systems systems;
    private final EventIntake events;
    private final LogIntake logs;
    private final CommandMeters meters;

    DeliveryController(Systems systems, EventIntake events, LogIntake logs, CommandMeters meters) {
        this.systems = systems;
        this.events = events;
        this.logs = logs;
        this.meters = meters;
    }

    @PostMapping(path = "/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('EXCHANGE_DELIVER')")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = EventBatch.class)))
    BatchAnswer events(
            @PathVariable String system,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) InputStream body)
            throws IOException {
        Caller caller = Caller.current();
        return meters.timedReading(
                "exchange/events", () -> events.take(require(caller, system), caller.name(), key, body));
    }

    @PostMapping(
            path = "/logs",
            consumes = {
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                "text/csv",
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_XML_VALUE,
                "application/gzip"
            })
    @PreAuthorize("hasAuthority('EXCHANGE_DELIVER') or hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    BatchView log(
            @PathVariable String system,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) InputStream body)
            throws IOException {
        Caller caller = Caller.current();
        return meters.timedReading(
                "exchange/logs", () -> BatchView.of(logs.take(require(caller, system), caller.name(), key, body)));
    }

    private ExchangeSystem require(Caller caller, String code) {
        ExchangeSystem system = systems.find(code).filter(caller::mayKnow).orElseThrow(Systems::unknown);
        if (!system.active()) {
            throw Refusal.conflict(
                    new LocalisedText("此系统已停用。", "The system is not active."),
                    new LocalisedText("请由管理员启用。", "Ask an administrator to make it active."));
        }
        return system;
    }
}
