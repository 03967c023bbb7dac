package org.lianban.monitoring.exchange.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Why;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;
import org.lianban.monitoring.exchange.log.LogItem.Reason;
import org.lianban.monitoring.exchange.log.LogItem.Refused;

/** The trace that is being read. */
final class XesTrace {

    private static final Set<String> ATTRIBUTES = Set.of("string", "date", "int", "float", "boolean", "id");
    private static final int OF_LOG = 2;
    private static final int OF_TRACE = 3;
    private static final int OF_EVENT = 4;

    private final LogLimits limits;
    private final Consumer<LogItem> found;
    private final List<LogEvent> events = new ArrayList<>();
    private long line;
    private long eventLine;
    private @Nullable Map<String, String> traceValues;
    private @Nullable Map<String, String> eventValues;
    private boolean refuseEvent;

    XesTrace(LogLimits limits, Consumer<LogItem> found) {
        this.limits = limits;
        this.found = found;
    }

    void start(int depth, XMLStreamReader xml, long at) {
        String name = xml.getLocalName();
        if (depth == OF_LOG && name.equals("trace")) {
            traceValues = new LinkedHashMap<>();
            events.clear();
            line = at;
        } else if (name.equals("event")) {
            startEvent(depth, at);
        } else if (ATTRIBUTES.contains(name)) {
            if (depth == OF_TRACE && traceValues != null) {
                put(traceValues, "case:", xml, at);
            } else if (depth == OF_EVENT && eventValues != null) {
                put(eventValues, "", xml, at);
            }
        } else if (name.equals("trace")) {
            refuse(at, Reason.STRUCTURE, "trace 的位置不对", "a trace has no place here");
        }
    }

    private void startEvent(int depth, long at) {
        if (depth == OF_TRACE && traceValues != null) {
            eventValues = new LinkedHashMap<>();
            eventLine = at;
            refuseEvent = false;
        } else {
            refuse(at, Reason.STRUCTURE, "event 不在 trace 之内", "an event outside of a trace");
        }
    }

    private void put(Map<String, String> values, String prefix, XMLStreamReader xml, long at) {
        String key = xml.getAttributeValue(null, "key");
        String value = xml.getAttributeValue(null, "value");
        if (key == null || key.isEmpty() || value == null) {
            refuse(at, Reason.STRUCTURE, "属性缺少 key 或 value", "an attribute without a key or a value");
        } else if (value.length() > limits.valueLength() || key.length() > limits.valueLength()) {
            refuseEvent |= prefix.isEmpty();
            refuse(
                    at,
                    Reason.TOO_LARGE,
                    "属性超过 %d 个字符".formatted(limits.valueLength()),
                    "an attribute of more than %d characters".formatted(limits.valueLength()));
        } else if (values.size() >= limits.values()) {
            refuseEvent |= prefix.isEmpty();
            refuse(
                    at,
                    Reason.TOO_LARGE,
                    "属性多于 %d 个".formatted(limits.values()),
                    "more than %d attributes".formatted(limits.values()));
        } else if (values.putIfAbsent(prefix + key, value) != null) {
            refuse(at, Reason.STRUCTURE, "属性 %s 重复".formatted(key), "the attribute '%s' stands twice".formatted(key));
        }
    }

    void end(int depth) {
        if (depth == OF_TRACE && eventValues != null) {
            endEvent(eventValues);
            eventValues = null;
        } else if (depth == OF_LOG && traceValues != null) {
            found.accept(new Fragment(line, traceValues, List.copyOf(events)));
            traceValues = null;
            events.clear();
        }
    }

    private void endEvent(Map<String, String> values) {
        if (events.size() >= limits.caseEvents()) {
            refuse(
                    eventLine,
                    Reason.TOO_LARGE,
                    "该 trace 的事件多于 %d 个".formatted(limits.caseEvents()),
                    "its trace has more than %d events".formatted(limits.caseEvents()));
        } else if (refuseEvent) {
            refuse(eventLine, Reason.TOO_LARGE, "事件的属性过大或过多", "an event with an attribute too large, or too many");
        } else {
            events.add(new LogEvent(eventLine, values));
        }
    }

    /** The file breaks off: the trace that stands open is refused as a whole. */
    void abandon() {
        if (traceValues != null) {
            refuse(
                    line,
                    Reason.UNREADABLE,
                    "从此行开始的 trace 不完整，其 %d 个事件未读取".formatted(events.size()),
                    "the trace that begins here is incomplete; its %d events were not read".formatted(events.size()));
            traceValues = null;
        }
    }

    private void refuse(long at, Reason reason, String zh, String en) {
        found.accept(new Refused(at, reason, new Why(zh, en)));
    }
}
