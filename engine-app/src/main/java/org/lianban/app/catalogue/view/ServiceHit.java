package org.lianban.app.catalogue.view;

import org.lianban.app.catalogue.search.Found;

/**
 * A service that was found, with why.
 *
 * @param matched the name that what was typed fits
 */
record ServiceHit(ServiceSummary service, String matched, Found.By by) {}
