package org.lianban.app.catalogue.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.LimitSpec;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.Situation;
import org.lianban.app.web.LocalisedText;

/**
 * A service with its items; a single item is a service of one.
 *
 * @param discontinued why it can no longer be applied for; null while it can
 * @param situations the questions of the service itself; each item has its own, which are asked if it takes part
 */
record ServiceDetail(
        String code,
        int version,
        boolean joint,
        LocalisedText name,
        List<String> aliases,
        String leadDepartment,
        List<Situation> situations,
        List<ItemDetail> items,
        @Nullable LimitSpec promised,
        @Nullable LimitSpec statutory,
        @Nullable LocalisedText discontinued) {

    static ServiceDetail of(Catalogue catalogue, JointService service) {
        return new ServiceDetail(
                service.code(),
                service.version(),
                true,
                service.name(),
                service.aliases(),
                service.leadDepartment(),
                service.situations(),
                catalogue.itemsOf(service).stream().map(ItemDetail::of).toList(),
                service.limits().promised(),
                service.limits().statutory(),
                service.discontinued());
    }

    static ServiceDetail of(ServiceItem item) {
        return new ServiceDetail(
                item.code(),
                item.version(),
                false,
                item.name(),
                item.aliases(),
                item.department(),
                item.situations(),
                List.of(ItemDetail.of(item)),
                item.limits().promised(),
                item.limits().statutory(),
                item.discontinued());
    }
}
