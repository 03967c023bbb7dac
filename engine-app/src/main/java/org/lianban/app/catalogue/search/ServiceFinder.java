package org.lianban.app.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.search.Found.By;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Component;

/**
 * Finds services by what people call them: a name or an alias in either language, part of one, the same characters in another
 * order, its pinyin or the first letters of that. The names of the catalogue in force are prepared once.
 */
@Component
public class ServiceFinder {

    private static final int JOINT_FIRST = 3;

    private final CatalogueBook book;
    private @Nullable Index index;

    ServiceFinder(CatalogueBook book) {
        this.book = book;
    }

    private record Index(Catalogue of, List<Service> services) {}

    private record Service(String code, boolean joint, List<Name> names) {}

    private record Hit(Found found, int fit) {}

    /** The services that can be applied for and fit what was typed, the best first. */
    public List<Found> find(String typed) {
        String wanted = Name.fold(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return index().services().stream()
                .flatMap(service -> hit(service, wanted).stream())
                .sorted(Comparator.comparingInt(Hit::fit).reversed())
                .map(Hit::found)
                .toList();
    }

    private static Optional<Hit> hit(Service service, String wanted) {
        Name best = service.names().get(0);
        for (Name name : service.names()) {
            if (name.fit(wanted) > best.fit(wanted)) {
                best = name;
            }
        }
        int fit = best.fit(wanted);
        By by = best.isSpelledBy(wanted) ? By.PINYIN : best.by();
        return fit == 0
                ? Optional.empty()
                : Optional.of(new Hit(
                        new Found(service.code(), service.joint(), best.text(), by),
                        service.joint() ? fit + JOINT_FIRST : fit));
    }

    /** Two that come at once may both prepare it; the result is the same. */
    private Index index() {
        Catalogue current = book.current();
        Index known = index;
        if (known == null || known.of() != current) {
            known = new Index(
                    current,
                    Stream.concat(
                                    current.jointServices().stream()
                                            .filter(JointService::isOffered)
                                            .map(service -> new Service(
                                                    service.code(),
                                                    true,
                                                    names(service.code(), service.name(), service.aliases()))),
                                    current.items().stream()
                                            .filter(ServiceItem::isOffered)
                                            .map(item -> new Service(
                                                    item.code(),
                                                    false,
                                                    names(item.code(), item.name(), item.aliases()))))
                            .toList());
            index = known;
        }
        return known;
    }

    private static List<Name> names(String code, LocalisedText name, List<String> aliases) {
        List<Name> names = new ArrayList<>();
        names.add(Name.of(name.zh(), By.NAME));
        names.add(Name.of(name.en(), By.NAME));
        aliases.forEach(alias -> names.add(Name.of(alias, By.ALIAS)));
        names.add(Name.of(code, By.CODE));
        return names;
    }
}
