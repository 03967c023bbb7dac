package org.lianban.app.catalogue.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.Department;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.lianban.app.catalogue.reading.CatalogueText;
import org.lianban.app.catalogue.reading.InvalidCatalogueException;
import org.lianban.app.catalogue.store.CatalogueEntries;
import org.lianban.app.catalogue.store.Editions;
import org.lianban.app.catalogue.store.Entry;
import org.lianban.app.catalogue.store.EntryKind;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Component;

/** Whether a version fits: by itself, and with everything that is or will be in force from its beginning on. */
@Component
class EntryCheck {

    private static final LocalisedText FIXED =
            new LocalisedText("类型和编码不得更改。", "The type and the code cannot be changed.");
    private static final LocalisedText REGIONS =
            new LocalisedText("区划随系统版本提供，不在此处更改。", "Regions come with a release and are not changed here.");
    private static final LocalisedText DEPARTMENTS = new LocalisedText(
            "可以增设部门、更改部门名称；已有部门不得删除，其编码、区划和类型不得更改。",
            "Departments can be added and renamed, but not taken away; their codes, regions and kinds stay.");
    private static final LocalisedText ELSEWHERE =
            new LocalisedText("此部门属于其他区划。", "This department belongs to another region.");

    private final CatalogueReader reader = new CatalogueReader();
    private final CatalogueText text = new CatalogueText();
    private final CatalogueEntries entries;
    private final CatalogueBook book;

    EntryCheck(CatalogueEntries entries, CatalogueBook book) {
        this.entries = entries;
        this.book = book;
    }

    /**
     * Why a version cannot be published.
     *
     * @param version as it would be stored
     * @param region of who wants to publish it
     */
    List<EntryProblem> problems(Entry version, String region) {
        Map<String, Object> tree;
        try {
            tree = text.tree(version.file());
        } catch (InvalidCatalogueException e) {
            return e.errors().stream().map(EntryProblem::of).toList();
        }
        List<Entry> stored = entries.all();
        Set<EntryProblem> problems = new LinkedHashSet<>(identity(version, tree, stored));
        if (problems.isEmpty()) {
            problems.addAll(fitting(version, stored));
            problems.addAll(scope(version, tree, region));
        }
        return List.copyOf(problems);
    }

    /** Whether administrators of that region keep this entry as it is now; what is not there yet is nobody's. */
    boolean isKept(EntryKey key, String region) {
        Catalogue catalogue = book.at(Instant.MAX);
        Optional<String> department =
                switch (key.kind()) {
                    case DEPARTMENTS -> Optional.empty();
                    case ITEM -> catalogue.item(key.code()).map(ServiceItem::department);
                    case JOINT -> catalogue.jointService(key.code()).map(JointService::leadDepartment);
                };
        return key.kind() == EntryKind.DEPARTMENTS
                ? catalogue.regions().get(0).code().equals(region)
                : department.map(code -> isIn(catalogue, code, region)).orElse(true);
    }

    private List<EntryProblem> fitting(Entry version, List<Entry> stored) {
        List<Entry> all = new ArrayList<>(stored);
        all.add(version);
        Editions editions = new Editions(all);
        NavigableSet<Instant> moments = new TreeSet<>(editions.moments().tailSet(version.fromAt()));
        moments.add(version.fromAt());
        Set<EntryProblem> problems = new LinkedHashSet<>();
        for (Instant moment : moments) {
            try {
                reader.read(editions.filesAt(moment));
            } catch (InvalidCatalogueException e) {
                e.errors().stream().map(EntryProblem::of).forEach(problems::add);
            }
        }
        return List.copyOf(problems);
    }

    private List<EntryProblem> identity(Entry version, Map<String, Object> tree, List<Entry> stored) {
        EntryKey key = EntryKey.of(version);
        List<EntryProblem> problems = new ArrayList<>();
        if (!key.kind().type().equals(tree.get("type"))) {
            problems.add(EntryProblem.of(key, "/type", FIXED));
        }
        if (key.kind() == EntryKind.DEPARTMENTS) {
            Map<String, Object> register = register(stored, version.fromAt());
            if (!Objects.equals(register.get("regions"), tree.get("regions"))) {
                problems.add(EntryProblem.of(key, "/regions", REGIONS));
            }
            if (!departments(tree).containsAll(departments(register))) {
                problems.add(EntryProblem.of(key, "/departments", DEPARTMENTS));
            }
        } else if (!key.code().equals(tree.get("code"))) {
            problems.add(EntryProblem.of(key, "/code", FIXED));
        }
        return problems;
    }

    /** Of each department of a register what never changes. */
    private static Set<List<Object>> departments(Map<String, Object> register) {
        Set<List<Object>> departments = new HashSet<>();
        if (register.get("departments") instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> department) {
                    departments.add(Stream.of("code", "region", "kind")
                            .<Object>map(name -> String.valueOf(department.get(name)))
                            .toList());
                }
            }
        }
        return departments;
    }

    /** The register that would be in force then; empty if there is none. */
    private Map<String, Object> register(List<Entry> stored, Instant moment) {
        return new Editions(stored)
                .at(moment).stream()
                        .filter(entry -> entry.kind() == EntryKind.DEPARTMENTS)
                        .findFirst()
                        .map(entry -> text.tree(entry.file()))
                        .orElse(Map.of());
    }

    /** A department may begin with the register of a day that is to come. */
    private List<EntryProblem> scope(Entry version, Map<String, Object> tree, String region) {
        EntryKey key = EntryKey.of(version);
        String field = key.kind() == EntryKind.ITEM ? "department" : "leadDepartment";
        return tree.get(field) instanceof String code && !isIn(book.at(version.fromAt()), code, region)
                ? List.of(EntryProblem.of(key, "/" + field, ELSEWHERE))
                : List.of();
    }

    private static boolean isIn(Catalogue catalogue, String department, String region) {
        return catalogue
                .department(department)
                .map(Department::region)
                .filter(region::equals)
                .isPresent();
    }
}
