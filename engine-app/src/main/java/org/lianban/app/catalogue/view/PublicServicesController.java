package org.lianban.app.catalogue.view;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.web.LocalisedText;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for everybody, without a login. It changes seldom, so that caches on the way may keep it for a while. */
@RestController
@RequestMapping("/api/public")
class PublicServicesController {

    private final ServicesController services;
    private final CatalogueBook book;

    /** A department by its name. */
    record PublicDepartment(String code, LocalisedText name) {}

    PublicServicesController(ServicesController services, CatalogueBook book) {
        this.services = services;
        this.book = book;
    }

    /** Also what can no longer be applied for, which says so. */
    @GetMapping("/services")
    @PermitAll
    ResponseEntity<List<ServiceSummary>> services() {
        return kept(services.all());
    }

    @GetMapping("/services/{code}")
    @PermitAll
    ResponseEntity<ServiceDetail> service(@PathVariable String code) {
        return kept(services.one(code));
    }

    @GetMapping("/departments")
    @PermitAll
    ResponseEntity<List<PublicDepartment>> departments() {
        return kept(book.current().departments().stream()
                .map(department -> new PublicDepartment(department.code(), department.name()))
                .toList());
    }

    private static <T> ResponseEntity<T> kept(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(body);
    }
}
