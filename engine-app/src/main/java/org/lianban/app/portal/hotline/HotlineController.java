package org.lianban.app.portal.hotline;

import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The telephone number that the simplified pages offer. */
@RestController
class HotlineController {

    private final String number;

    /**
     * Where people can call.
     *
     * @param number as it is dialled and read; empty where there is none
     */
    record Hotline(String number) {}

    HotlineController(@Value("${lianban.portal.hotline:12345}") String number) {
        this.number = number.strip();
    }

    @GetMapping("/api/public/hotline")
    @PermitAll
    Hotline hotline() {
        return new Hotline(number);
    }
}
