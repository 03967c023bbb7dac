package org.lianban.app.simulation.reduction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.LimitSpec;
import org.lianban.app.catalogue.LimitUnit;
import org.lianban.app.catalogue.Limits;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.MaterialForm;
import org.lianban.app.catalogue.MaterialSource;
import org.lianban.app.catalogue.Necessity;
import org.lianban.app.catalogue.ServiceItem;

/**
 * What a service asks of an applicant, as the catalogue has it.
 *
 * @param materials how many different papers the applicant has to bring in one situation or another: what departments issue is taken from
 *     the register, and forms are filled in here, so neither counts; nor does what he may leave out
 * @param paper whether one of them is taken on paper only, so that somebody has to come for it
 * @param promised working days; null if nothing is promised, or in another unit
 * @param statutory the same, of the law
 */
public record Burden(
        int materials,
        boolean paper,
        @Nullable Integer promised,
        @Nullable Integer statutory) {

    /** Empty-handed: the catalogue does not have the service. */
    static final Burden UNKNOWN = new Burden(0, false, null, null);

    static Burden of(Catalogue catalogue, String service) {
        return catalogue
                .jointService(service)
                .map(joint -> of(catalogue, joint))
                .or(() -> catalogue.item(service).map(item -> of(List.of(item), item.limits())))
                .orElse(UNKNOWN);
    }

    private static Burden of(Catalogue catalogue, JointService joint) {
        List<ServiceItem> items = catalogue.itemsOf(joint);
        return of(items, joint.limits());
    }

    private static Burden of(List<ServiceItem> items, Limits limits) {
        Map<String, List<Material>> asked =
                items.stream().flatMap(item -> brought(items, item)).collect(Collectors.groupingBy(Material::code));
        return new Burden(
                asked.size(),
                asked.values().stream()
                        .anyMatch(same -> same.stream().anyMatch(one -> one.form() == MaterialForm.PAPER)),
                workingDays(limits.promised()),
                workingDays(limits.statutory()));
    }

    /** Without what another item of the same case issues. */
    private static Stream<Material> brought(List<ServiceItem> items, ServiceItem item) {
        return item.materials().stream()
                .filter(material ->
                        material.source() == MaterialSource.APPLICANT || material.source() == MaterialSource.OTHER)
                .filter(material -> material.necessity() != Necessity.OPTIONAL)
                .filter(material -> items.stream()
                        .noneMatch(other -> other.certificate() != null
                                && other.certificate().code().equals(material.code())));
    }

    private static @Nullable Integer workingDays(@Nullable LimitSpec limit) {
        return limit == null || limit.unit() != LimitUnit.WORKING_DAY ? null : limit.amount();
    }
}
