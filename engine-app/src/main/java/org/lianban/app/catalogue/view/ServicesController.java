package org.lianban.app.catalogue.view;

import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for whoever is logged in: it is no secret, and it is small. */
@RestController
@RequestMapping("/api/catalogue/services")
class ServicesController {

    private final CatalogueBook book;

    ServicesController(CatalogueBook book) {
        this.book = book;
    }

    /** Also what can no longer be applied for: its cases go on. */
    @GetMapping
    @PreAuthorize("isAuthenticated()")
    List<ServiceSummary> services() {
        return all();
    }

    List<ServiceSummary> all() {
        Catalogue catalogue = book.current();
        return Stream.concat(
                        catalogue.jointServices().stream().map(ServiceSummary::of),
                        catalogue.items().stream().map(ServiceSummary::of))
                .toList();
    }

    @GetMapping("/{code}")
    @PreAuthorize("isAuthenticated()")
    ServiceDetail service(@PathVariable String code) {
        return one(code);
    }

    ServiceDetail one(String code) {
        Catalogue catalogue = book.current();
        return catalogue
                .jointService(code)
                .map(service -> ServiceDetail.of(catalogue, service))
                .or(() -> catalogue.item(code).map(ServiceDetail::of))
                .orElseThrow(() -> Refusal.notFound(new LocalisedText(
                        "没有编码为 %s 的事项。".formatted(code), "There is no service with the code %s.".formatted(code))));
    }
}
