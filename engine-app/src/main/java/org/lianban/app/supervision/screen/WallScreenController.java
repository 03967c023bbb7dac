package org.lianban.app.supervision.screen;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.RateLimit;
import org.lianban.app.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Supervisors make and revoke screens; a screen shows what its token opens, and needs no session that could end. */
@RestController
class WallScreenController {

    private static final int LONGEST = 100;
    private static final int WRONG_A_MINUTE = 30;

    private final WallScreens screens;
    private final WallCounts counts;
    private final RateLimit wrong = RateLimit.perMinute(WRONG_A_MINUTE);

    WallScreenController(WallScreens screens, WallCounts counts) {
        this.screens = screens;
        this.counts = counts;
    }

    @RolesAllowed("SUPERVISOR")
    @GetMapping("/api/screens")
    List<WallScreen> screens() {
        return screens.of(Actors.current().region());
    }

    @RolesAllowed("SUPERVISOR")
    @PostMapping("/api/screens")
    @ResponseStatus(HttpStatus.CREATED)
    NewWallScreen makeScreen(@Valid @RequestBody WallScreenForm form) {
        return screens.make(Actors.current(), form.name());
    }

    @RolesAllowed("SUPERVISOR")
    @DeleteMapping("/api/screens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeScreen(@PathVariable UUID id) {
        screens.revoke(Actors.current(), id);
    }

    /** The token comes in a header, so that it stands in no log of addresses. */
    @PermitAll
    @GetMapping("/api/public/screen")
    WallFigures wallFigures(
            @RequestHeader(name = "X-Screen-Token", required = false) @Nullable String token,
            HttpServletRequest request) {
        String region = token == null || token.length() > LONGEST
                ? null
                : screens.regionOf(token).orElse(null);
        if (token == null || region == null) {
            wrong.require(request.getRemoteAddr());
            throw Refusal.notFound(new LocalisedText(
                    "这块大屏没有启用或已被停用；请监察人员重新生成地址。",
                    "This screen is unknown or was revoked; a supervisor can make a new address."));
        }
        screens.saw(token);
        return counts.of(region);
    }
}
