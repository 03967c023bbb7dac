package org.lianban.app.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** One consistent state of the catalogue: every code that stands in it can be looked up in it. */
public final class Catalogue {

    private final List<Region> regions;
    private final Map<String, Department> departments;
    private final Map<String, Law> laws;
    private final FormDictionary forms;
    private final Map<String, ServiceItem> items;
    private final Map<String, JointService> jointServices;

    /**
     * A catalogue of entries that are known to fit together, as its reader has made sure.
     *
     * @throws IllegalArgumentException if a code stands twice
     */
    public Catalogue(
            List<Region> regions,
            List<Department> departments,
            List<Law> laws,
            FormDictionary forms,
            List<ServiceItem> items,
            List<JointService> jointServices) {
        this.regions = List.copyOf(regions);
        this.departments = byCode(departments, Department::code);
        this.laws = byCode(laws, Law::code);
        this.forms = forms;
        this.items = byCode(items, ServiceItem::code);
        this.jointServices = byCode(jointServices, JointService::code);
    }

    /** All regions in the order of the register. */
    public List<Region> regions() {
        return regions;
    }

    /** All departments in the order of the register. */
    public List<Department> departments() {
        return List.copyOf(departments.values());
    }

    /** All laws in the order of the register. */
    public List<Law> laws() {
        return List.copyOf(laws.values());
    }

    /** The data that the forms of items share. */
    public FormDictionary forms() {
        return forms;
    }

    /** All items by code. */
    public List<ServiceItem> items() {
        return List.copyOf(items.values());
    }

    /** All joint services by code. */
    public List<JointService> jointServices() {
        return List.copyOf(jointServices.values());
    }

    public Optional<Department> department(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    public Optional<ServiceItem> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    public Optional<JointService> jointService(String code) {
        return Optional.ofNullable(jointServices.get(code));
    }

    /** The items of a joint service of this catalogue, in its order. */
    public List<ServiceItem> itemsOf(JointService service) {
        return service.items().stream()
                .map(constituent ->
                        item(constituent.item()).orElseThrow(() -> new NoSuchElementException(constituent.item())))
                .toList();
    }

    /** The questions of a joint service: its own first, then those of its items, each key once. */
    public List<Situation> situationsOf(JointService service) {
        Map<String, Situation> byKey = new LinkedHashMap<>();
        service.situations().forEach(situation -> byKey.putIfAbsent(situation.key(), situation));
        for (ServiceItem item : itemsOf(service)) {
            item.situations().forEach(situation -> byKey.putIfAbsent(situation.key(), situation));
        }
        return new ArrayList<>(byKey.values());
    }

    /**
     * Whether a material is the result of another item that this one waits for in the given situation, so that nobody can
     * hand it in when they apply.
     *
     * @param answers answer keys by situation key
     */
    public boolean isAwaited(JointService service, String itemCode, String material, Map<String, String> answers) {
        List<String> needed =
                service.constituent(itemCode).map(Constituent::dependsOn).orElse(List.of());
        return service.items().stream()
                .filter(constituent -> needed.contains(constituent.item()) && constituent.takesPart(answers))
                .flatMap(constituent -> item(constituent.item()).stream())
                .anyMatch(item ->
                        item.certificate() != null && item.certificate().code().equals(material));
    }

    private static <T> Map<String, T> byCode(List<T> entries, Function<T, String> code) {
        return entries.stream()
                .collect(toMap(
                        code,
                        identity(),
                        (first, second) -> {
                            throw new IllegalArgumentException("Twice in the catalogue: " + code.apply(first));
                        },
                        LinkedHashMap::new));
    }
}
