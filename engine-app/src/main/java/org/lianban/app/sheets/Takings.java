package org.lianban.app.sheets;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes down who took which list away, by which filters, and how many rows. */
@Component
public class Takings {

    /** What is typed freely may name a person; that it was typed is said, not what. */
    private static final Set<String> TYPED = Set.of("q", "applicant", "search");

    /** Said already, or of no interest. */
    private static final Set<String> KNOWN = Set.of("format", "language");

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{8,}");
    private static final String WITHHELD = "…";

    private final AuditTrail trail;

    public Takings(AuditTrail trail) {
        this.trail = trail;
    }

    /** A list begins to be taken, by whoever asks on this thread. */
    Taking begin(String list, SheetFormat format) {
        Actor reader = Actors.current();
        return new Taking((rows, whole) -> note(reader, list, format.name(), rows, whole));
    }

    /** As a list that is a paper of its own. */
    public void took(Actor reader, String list, String format) {
        note(reader, list, format, -1, true);
    }

    private void note(Actor reader, String list, String format, long rows, boolean whole) {
        Map<String, Object> what = new TreeMap<>(filters());
        what.put("format", format);
        if (rows >= 0) {
            what.put("rows", rows);
        }
        if (!whole) {
            what.put("brokenOff", true);
        }
        trail.note(Act.LIST_EXPORTED, reader.region(), reader.login(), list, what);
    }

    private static Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            request.getParameterMap().forEach((name, values) -> {
                if (!KNOWN.contains(name)) {
                    filters.put("filter." + name, shown(name, values[0]));
                }
            });
        }
        return filters;
    }

    private static String shown(String name, String value) {
        return TYPED.contains(name) || LONG_NUMBER.matcher(value).find() ? WITHHELD : value;
    }
}
