package org.lianban.app.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;

/** Whose address it is that cannot be read: a person in a browser is led to a page, a program is told by a problem document. */
final class PageAddress {

    /** No page has this address, and the front end says so. */
    static final String MISSING = "/missing";

    private PageAddress() {}

    static boolean isAskedFor(HttpServletRequest request) {
        String path = request.getRequestURI();
        return HttpMethod.GET.matches(request.getMethod())
                && path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && !path.startsWith("/assets/")
                && PageResolver.isPage(path.substring(1));
    }
}
