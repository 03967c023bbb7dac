package org.lianban.app.catalogue.store;

import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    CatalogueBook catalogueBook(CatalogueLoader loader) {
        return new CatalogueBook(loader.load(new CatalogueReader().shippedFiles()));
    }
}
