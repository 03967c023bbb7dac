package org.lianban.app.exchange.held;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.exchange.held.HeldDelivery.HeldEntry;
import org.lianban.app.exchange.held.HeldEntryCheck.CheckedEntry;
import org.lianban.app.exchange.held.HeldReceipt.HeldFate;
import org.lianban.app.exchange.held.HeldReceipt.HeldResult;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.held.DeliveredDocument;
import org.lianban.app.held.HeldDeliveries;
import org.lianban.app.held.HeldDeliveries.Entered;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Service;

/** Takes batches of documents: those that can be understood; the others are answered with what is wrong. */
@Service
class HeldIntake {

    private final HeldDeliveries deliveries;
    private final CatalogueBook catalogues;
    private final Clock clock;

    HeldIntake(HeldDeliveries deliveries, CatalogueBook catalogues, Clock clock) {
        this.deliveries = deliveries;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    HeldReceipt take(ExchangeSystem system, List<HeldEntry> entries) {
        Set<String> kinds = kinds(catalogues.current());
        HeldEntryCheck check = new HeldEntryCheck(kinds::contains, LocalDate.now(clock));
        List<CheckedEntry> checked = entries.stream().map(check::check).toList();
        List<DeliveredDocument> good = checked.stream()
                .map(CheckedEntry::document)
                .flatMap(Stream::ofNullable)
                .toList();
        Map<String, Entered> entered = good.isEmpty()
                ? Map.of()
                : deliveries.take(new HeldDeliveries.Source(system.region(), system.department(), system.code()), good);
        List<HeldResult> results = new ArrayList<>(entries.size());
        for (int place = 0; place < entries.size(); place++) {
            results.add(result(place, entries.get(place), checked.get(place), entered));
        }
        return HeldReceipt.of(results);
    }

    private static HeldResult result(int place, HeldEntry entry, CheckedEntry checked, Map<String, Entered> entered) {
        DeliveredDocument document = checked.document();
        if (document == null) {
            return new HeldResult(place, entry.number(), HeldFate.REFUSED, checked.fault());
        }
        Entered fate = Objects.requireNonNull(entered.get(document.number()));
        return new HeldResult(place, document.number(), fate(fate), reason(fate));
    }

    private static HeldFate fate(Entered entered) {
        return switch (entered) {
            case NEW -> HeldFate.ACCEPTED;
            case CHANGED -> HeldFate.CHANGED;
            case SAME -> HeldFate.DUPLICATE;
            case OTHER_HOLDER -> HeldFate.REFUSED;
        };
    }

    private static @Nullable LocalisedText reason(Entered entered) {
        return entered == Entered.OTHER_HOLDER
                ? new LocalisedText(
                        "此 number 已登记在另一持有人名下；请先注销原证",
                        "this number is entered for another holder; revoke that document first")
                : null;
    }

    private static Set<String> kinds(Catalogue catalogue) {
        return catalogue.items().stream().flatMap(HeldIntake::kinds).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> kinds(ServiceItem item) {
        Stream<String> materials = item.materials().stream().map(Material::code);
        return item.certificate() == null
                ? materials
                : Stream.concat(materials, Stream.of(item.certificate().code()));
    }
}
