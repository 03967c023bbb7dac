package org.lianban.monitoring.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Extended;
import org.lianban.monitoring.clock.ClockEvent.Reanchored;
import org.lianban.monitoring.clock.ClockEvent.Reset;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.ClockEventType;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import tools.jackson.core.JacksonException;

/**
 * One line of a replay: an event and the clock that it belongs to.
 *
 * <p>A {@code limit} that is null says that none is prescribed; a line without it lacks a field. {@code cap} may be left out,
 * and so may {@code recordedAt}, which then is {@code at}.
 */
record EventLine(String clock, ClockEvent event) {

    /** The line cannot be used; the message says why. */
    static final class BadLineException extends Exception {

        private static final long serialVersionUID = 1L;

        BadLineException(String message) {
            super(message);
        }
    }

    static EventLine parse(String line) throws BadLineException {
        try {
            Map<String, @Nullable Object> fields = fields(line);
            return new EventLine(text(fields, "clock"), event(fields));
        } catch (DateTimeParseException e) {
            throw new BadLineException(
                    "'%s' is not a time with an offset like 2020-01-20T10:00:00+08:00".formatted(e.getParsedString()));
        } catch (IllegalArgumentException e) {
            throw new BadLineException(Objects.requireNonNullElse(e.getMessage(), "a field has a wrong value"));
        }
    }

    private static Map<String, @Nullable Object> fields(String line) throws BadLineException {
        try {
            return FlatJson.read(line);
        } catch (JacksonException e) {
            throw new BadLineException("not valid JSON: " + JsonReason.of(e));
        }
    }

    private static ClockEvent event(Map<String, @Nullable Object> fields) throws BadLineException {
        String name = text(fields, "type");
        ClockEventType type = ClockEventType.named(name)
                .orElseThrow(() -> new IllegalArgumentException("'%s' is not a type of event".formatted(name)));
        Instant at = time(fields, "at");
        Instant recordedAt = fields.get("recordedAt") == null ? at : time(fields, "recordedAt");
        return switch (type) {
            case STARTED -> new Started(at, recordedAt, limitOrNone(fields));
            case SUSPENDED ->
                new Suspended(at, recordedAt, text(fields, "suspension"), text(fields, "ground"), cap(fields));
            case RESUMED -> new Resumed(at, recordedAt, text(fields, "suspension"));
            case EXTENDED -> new Extended(at, recordedAt, limit(fields, "by"));
            case RESET -> new Reset(at, recordedAt, limitOrNone(fields));
            case REANCHORED -> new Reanchored(at, recordedAt, time(fields, "startAt"));
            case STOPPED -> new Stopped(at, recordedAt, text(fields, "outcome"));
        };
    }

    private static Object need(Map<String, @Nullable Object> fields, String name) throws BadLineException {
        Object value = fields.get(name);
        if (value == null) {
            throw new BadLineException("it lacks the field " + name);
        }
        return value;
    }

    private static String text(Map<String, @Nullable Object> fields, String name) throws BadLineException {
        if (need(fields, name) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw new BadLineException("the field %s must be a text".formatted(name));
    }

    private static Instant time(Map<String, @Nullable Object> fields, String name) throws BadLineException {
        return Timestamps.parse(text(fields, name));
    }

    private static @Nullable TimeLimit limitOrNone(Map<String, @Nullable Object> fields) throws BadLineException {
        boolean none = fields.containsKey("limit") && fields.get("limit") == null;
        return none ? null : limit(fields, "limit");
    }

    private static TimeLimit limit(Map<String, @Nullable Object> fields, String name) throws BadLineException {
        Map<String, @Nullable Object> limit = object(fields, name);
        LimitKind kind = limit.get("kind") == null ? null : constant(LimitKind.class, limit, "kind");
        String basis = limit.get("legalBasis") == null ? null : text(limit, "legalBasis");
        return new TimeLimit(amount(limit), constant(LimitUnit.class, limit, "unit"), kind, basis);
    }

    private static @Nullable Cap cap(Map<String, @Nullable Object> fields) throws BadLineException {
        if (fields.get("cap") == null) {
            return null;
        }
        Map<String, @Nullable Object> cap = object(fields, "cap");
        return new Cap(amount(cap), constant(LimitUnit.class, cap, "unit"));
    }

    private static int amount(Map<String, @Nullable Object> fields) throws BadLineException {
        if (need(fields, "amount") instanceof Integer amount) {
            return amount;
        }
        throw new BadLineException("the field amount must be a whole number below 2147483648");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Map<String, @Nullable Object> fields, String name)
            throws BadLineException {
        String text = text(fields, name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new BadLineException("'%s' is not a %s".formatted(text, name));
    }

    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> fields, String name)
            throws BadLineException {
        if (need(fields, name) instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> object = new HashMap<>();
            map.forEach((key, value) -> object.put(String.valueOf(key), value));
            return object;
        }
        throw new BadLineException("the field %s must be an object".formatted(name));
    }
}
