package org.lianban.app.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The front end routes by itself: an address that is no file and not of the interface is its first page. */
final class PageResolver extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource file = super.getResource(path, location);
        return file != null || !isPage(path) ? file : super.getResource("index.html", location);
    }

    static boolean isPage(String path) {
        boolean ours = path.equals("api") || path.startsWith("api/") || path.startsWith("actuator");
        return !ours && !path.substring(path.lastIndexOf('/') + 1).contains(".");
    }
}
