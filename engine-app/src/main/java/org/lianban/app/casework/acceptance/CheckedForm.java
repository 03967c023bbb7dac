package org.lianban.app.casework.acceptance;

import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.web.LocalisedText;

/**
 * What an application asks for, found in the catalogue.
 *
 * @param followed the catalogue of the moment in which it was received
 */
record CheckedForm(
        CaseServices followed,
        String serviceCode,
        int serviceVersion,
        LocalisedText serviceName,
        boolean joint,
        String leadDepartment) {}
