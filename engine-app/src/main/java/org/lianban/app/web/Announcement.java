package org.lianban.app.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where lianban is, once it is there; the demonstration says so itself, since it is not ready then. */
@Component
@Profile("!demonstration")
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            LOG.info(
                    "lianban is ready at http://localhost:{}; Ctrl-C stops it",
                    context.getWebServer().getPort());
        }
    }
}
