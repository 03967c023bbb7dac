package org.lianban.app.organisation.login;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/setup")
class SetupController {

    private final Optional<FirstAdministrator> firstAdministrator;

    record SetupState(boolean needed) {}

    record Setup(
            @NotBlank @Size(max = 100) String token,

            @NotBlank @Pattern(regexp = "[a-z][a-z0-9._-]{1,39}", message = "{lianban.Login}")
            String login,

            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 1000) String password) {}

    SetupController(Optional<FirstAdministrator> firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
    }

    @GetMapping
    @PermitAll
    SetupState state() {
        return new SetupState(
                firstAdministrator.map(FirstAdministrator::isNeeded).orElse(false));
    }

    @PostMapping
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setUp(@Valid @RequestBody Setup setup) {
        firstAdministrator
                .orElseThrow(() -> Refusal.conflict(
                        new LocalisedText("演示环境已有账号。", "The demonstration has its accounts."),
                        new LocalisedText("请使用演示账号登录。", "Log in with one of them.")))
                .appoint(setup.token(), setup.login(), setup.name(), setup.password());
    }
}
