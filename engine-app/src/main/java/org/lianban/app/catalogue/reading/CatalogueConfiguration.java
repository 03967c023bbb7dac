package org.lianban.app.catalogue.reading;

import org.lianban.app.catalogue.CatalogueBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue that comes with the product. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    CatalogueBook catalogueBook() {
        return new CatalogueBook(new CatalogueReader().shipped());
    }
}
