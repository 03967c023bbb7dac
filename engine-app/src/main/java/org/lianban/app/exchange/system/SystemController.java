package org.lianban.app.exchange.system;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.organisation.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The systems of a region and their tokens. */
@RestController
@RequestMapping("/api/exchange")
class SystemController {

    private final SystemDesk desk;
    private final Tokens tokens;
    private final CommandMeters meters;

    SystemController(SystemDesk desk, Tokens tokens, CommandMeters meters) {
        this.desk = desk;
        this.tokens = tokens;
        this.meters = meters;
    }

    @GetMapping("/systems")
    @PreAuthorize("isAuthenticated()")
    List<SystemView> systems() {
        return desk.seenBy(Actors.current()).stream().map(SystemView::of).toList();
    }

    @GetMapping("/mappings")
    @RolesAllowed("ADMINISTRATOR")
    List<Dialects.ShippedMapping> mappings() {
        return Dialects.shipped();
    }

    @PutMapping("/systems/{code}")
    @RolesAllowed("ADMINISTRATOR")
    SystemView change(@PathVariable String code, @Valid @RequestBody SystemForm form) {
        return meters.timed("exchange/systems", () -> SystemView.of(desk.change(Actors.current(), code, form)));
    }

    @PostMapping("/systems/{code}")
    @RolesAllowed("ADMINISTRATOR")
    ResponseEntity<SystemView> add(@PathVariable String code, @Valid @RequestBody SystemForm form) {
        ExchangeSystem added = meters.timed("exchange/systems", () -> desk.add(Actors.current(), code, form));
        return ResponseEntity.created(URI.create("/api/exchange/systems/" + added.code()))
                .body(SystemView.of(added));
    }

    @GetMapping("/systems/{code}/tokens")
    @RolesAllowed("ADMINISTRATOR")
    List<TokenView> tokens(@PathVariable String code) {
        return tokens.of(desk.require(Actors.current(), code));
    }

    @PostMapping("/systems/{code}/tokens")
    @RolesAllowed("ADMINISTRATOR")
    @ResponseStatus(HttpStatus.CREATED)
    NewToken issue(@PathVariable String code, @Valid @RequestBody TokenForm form) {
        return meters.timed(
                "exchange/tokens",
                () -> tokens.issue(
                        desk.require(Actors.current(), code),
                        form,
                        Actors.current().login()));
    }

    @DeleteMapping("/tokens/{id}")
    @RolesAllowed("ADMINISTRATOR")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        tokens.revoke(Actors.current().region(), id, Actors.current().login());
    }
}
