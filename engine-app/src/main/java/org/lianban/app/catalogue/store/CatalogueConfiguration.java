package org.lianban.app.catalogue.store;

import java.time.Clock;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    KnownCatalogues knownCatalogues(CatalogueLoader loader, CatalogueEntries entries, Clock clock) {
        CatalogueReader reader = new CatalogueReader();
        loader.load(reader.shippedFiles());
        return new KnownCatalogues(reader, clock, new Editions(entries.all()));
    }

    @Bean
    CatalogueBook catalogueBook(KnownCatalogues known, Clock clock) {
        return new CatalogueBook(clock, known);
    }
}
