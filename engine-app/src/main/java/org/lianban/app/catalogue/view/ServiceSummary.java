package org.lianban.app.catalogue.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.ItemKind;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.LimitSpec;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.web.LocalisedText;

/**
 * What one can apply for, or once could.
 *
 * @param aliases what people call it
 * @param kind of a single item
 * @param discontinued why it can no longer be applied for; null while it can
 */
record ServiceSummary(
        String code,
        boolean joint,
        LocalisedText name,
        List<String> aliases,
        String leadDepartment,
        @Nullable ItemKind kind,
        @Nullable LimitSpec promised,
        @Nullable LimitSpec statutory,
        @Nullable LocalisedText discontinued) {

    static ServiceSummary of(JointService service) {
        return new ServiceSummary(
                service.code(),
                true,
                service.name(),
                service.aliases(),
                service.leadDepartment(),
                null,
                service.limits().promised(),
                service.limits().statutory(),
                service.discontinued());
    }

    static ServiceSummary of(ServiceItem item) {
        return new ServiceSummary(
                item.code(),
                false,
                item.name(),
                item.aliases(),
                item.department(),
                item.kind(),
                item.limits().promised(),
                item.limits().statutory(),
                item.discontinued());
    }
}
