package org.lianban.app.catalogue.view;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.search.Found;
import org.lianban.app.catalogue.search.ServiceFinder;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds services by what people call them, at the window and for everybody. */
@RestController
class SearchController {

    private static final int LONGEST = 100;

    private final ServiceFinder finder;
    private final CatalogueBook book;

    SearchController(ServiceFinder finder, CatalogueBook book) {
        this.finder = finder;
        this.book = book;
    }

    @GetMapping("/api/catalogue/search")
    @PreAuthorize("isAuthenticated()")
    List<ServiceHit> searchServices(@RequestParam String q) {
        return hits(q);
    }

    @GetMapping("/api/public/search")
    @PermitAll
    List<ServiceHit> searchPublicServices(@RequestParam String q) {
        return hits(q);
    }

    private List<ServiceHit> hits(String q) {
        if (q.length() > LONGEST) {
            throw Refusal.invalid(
                    "q",
                    new LocalisedText(
                            "不得超过 %d 个字。".formatted(LONGEST), "has at most %d characters".formatted(LONGEST)));
        }
        Catalogue catalogue = book.current();
        return finder.find(q).stream()
                .map(found -> new ServiceHit(summary(catalogue, found), found.matched(), found.by()))
                .toList();
    }

    private static ServiceSummary summary(Catalogue catalogue, Found found) {
        return found.joint()
                ? ServiceSummary.of(catalogue.jointService(found.code()).orElseThrow())
                : ServiceSummary.of(catalogue.item(found.code()).orElseThrow());
    }
}
