package org.lianban.app.exchange.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.mapping.MappingException;
import org.lianban.monitoring.exchange.mapping.MappingFile;
import org.lianban.monitoring.holidays.NationalCalendars;
import org.springframework.stereotype.Component;

/** How each system speaks: in the words of the interface itself, or by a mapping; and by which calendar its cases are measured. */
@Component
public class Dialects {

    /** The mapping of a system that delivers in the words of the interface. */
    public static final String NATIVE = "native";

    /** The calendar to which an administrator adds notices. */
    private static final String OURS = "cn";

    private static final int MOST_REMEMBERED = 200;

    /** A mapping that lianban brings, with its text in YAML. */
    record ShippedMapping(String name, String yaml) {}

    private final CalendarBook calendars;
    private final Map<String, Mapping> parsed = new ConcurrentHashMap<>();

    Dialects(CalendarBook calendars) {
        this.calendars = calendars;
    }

    /** Its calendar, with the notices that are known now. */
    public WorkCalendar calendar(ExchangeSystem system) {
        return system.calendar().equals(OURS)
                ? calendars.current()
                : NationalCalendars.named(system.calendar()).orElseThrow();
    }

    /** Its mapping, with the calendar as it is now; empty if it delivers in the words of the interface. */
    public Optional<Mapping> mapping(ExchangeSystem system) {
        return system.mapping().equals(NATIVE)
                ? Optional.empty()
                : Optional.of(parse(system.mapping()).withCalendar(calendar(system)));
    }

    /**
     * Reads a mapping.
     *
     * @throws Refusal if it is wrong
     */
    Mapping parse(String mapping) {
        Mapping known = parsed.get(mapping);
        if (known != null) {
            return known;
        }
        try {
            Mapping read = MappingFile.SHIPPED.contains(mapping)
                    ? MappingFile.load(mapping)
                    : MappingFile.parse("mapping", mapping);
            if (parsed.size() >= MOST_REMEMBERED) {
                parsed.clear();
            }
            parsed.put(mapping, read);
            return read;
        } catch (MappingException e) {
            throw Refusal.invalid(faults(e.faults()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mappings that lianban brings, to be named or to be written on from. */
    static List<ShippedMapping> shipped() {
        return MappingFile.SHIPPED.stream().map(Dialects::shipped).toList();
    }

    private static ShippedMapping shipped(String name) {
        try {
            return new ShippedMapping(name, MappingFile.source(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Refusal.FieldProblem> faults(List<String> faults) {
        return faults.stream()
                .map(fault -> new Refusal.FieldProblem("mapping", new LocalisedText("映射有误：" + fault, fault)))
                .toList();
    }
}
