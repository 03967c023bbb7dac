package org.lianban.app.casework.acceptance;

import org.lianban.app.web.LocalisedText;

/** What an application asks for, found in the catalogue. */
record CheckedForm(
        String serviceCode, int serviceVersion, LocalisedText serviceName, boolean joint, String leadDepartment) {}
