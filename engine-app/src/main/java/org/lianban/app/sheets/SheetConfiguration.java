package org.lianban.app.sheets;

import io.swagger.v3.oas.models.media.BinarySchema;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets endpoints answer with a {@link SheetDownload}, which the description of the interface shows as a file. */
@Configuration(proxyBeanMethods = false)
class SheetConfiguration implements WebMvcConfigurer {

    static {
        SpringDocUtils.getConfig().replaceWithSchema(SheetDownload.class, new BinarySchema());
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new SheetConverter());
    }
}
