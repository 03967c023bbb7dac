package org.lianban.app.exchange.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a batch of events, {@code {"events": [...]}}, token by token: an event of the wrong form is set aside and the others are
 * read on. What is no JSON, or more than a batch may hold, is refused as a whole.
 */
final class EventReader {

    /** The most events of one batch. */
    static final int MOST_EVENTS = 5_000;

    /** The most bytes of one batch. */
    static final int MOST_BYTES = 16 << 20;

    private static final Set<String> TEXTS = Set.of("id", "case", "type", "at", "recordedAt", "department", "person");
    private static final int LONGEST = 4_000;
    private static final int MOST_DATA = 50;
    private static final int DEPTH = 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(MOST_BYTES)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private final JsonParser json;

    private EventReader(JsonParser json) {
        this.json = json;
    }

    /**
     * The events of a batch, in order.
     *
     * @throws Refusal if the whole cannot be read
     */
    static List<RawEvent> read(InputStream body) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            return new EventReader(json).batch();
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw Refusal.invalid(new LocalisedText(
                    "JSON 有误（第 %d 行第 %d 列），全部未采纳。".formatted(line(where), column(where)),
                    "Line %d, column %d: not well-formed JSON. Nothing was taken."
                            .formatted(line(where), column(where))));
        }
    }

    private static int line(tools.jackson.core.@Nullable TokenStreamLocation where) {
        return where == null ? 1 : where.getLineNr();
    }

    private static int column(tools.jackson.core.@Nullable TokenStreamLocation where) {
        return where == null ? 1 : where.getColumnNr();
    }

    private List<RawEvent> batch() {
        boolean form = json.nextToken() == JsonToken.START_OBJECT
                && "events".equals(json.nextName())
                && json.nextToken() == JsonToken.START_ARRAY;
        if (!form) {
            throw form();
        }
        List<RawEvent> events = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (events.size() == MOST_EVENTS) {
                throw Refusal.invalid(
                        "events",
                        new LocalisedText(
                                "一批最多 %d 个事件，全部未采纳".formatted(MOST_EVENTS),
                                "may be at most %d; nothing was taken".formatted(MOST_EVENTS)));
            }
            events.add(event(events.size()));
        }
        if (json.nextToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
            throw form();
        }
        return events;
    }

    private static Refusal form() {
        return Refusal.invalid(
                "events",
                new LocalisedText("应为 {\"events\": [...]}，别无其他", "must be {\"events\": [...]} and nothing else"));
    }

    private RawEvent event(int place) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> data = new LinkedHashMap<>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return new RawEvent(place, texts, data, false, new LocalisedText("不是对象", "is no object"));
        }
        LocalisedText fault = null;
        boolean withdrawn = false;
        boolean dataSeen = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            LocalisedText wrong = null;
            if (name.equals("data") && !dataSeen) {
                dataSeen = true;
                wrong = value == JsonToken.START_OBJECT ? data(data) : notOfForm(name);
            } else if (name.equals("withdrawn") && value.isBoolean()) {
                withdrawn = json.getBooleanValue();
            } else if (!TEXTS.contains(name)) {
                json.skipChildren();
                wrong = new LocalisedText(
                        "不识别或形式不对的字段“%s”".formatted(shown(name)),
                        "'%s' is not known or not of the right form".formatted(shown(name)));
            } else if (value != JsonToken.VALUE_NULL) {
                wrong = value == JsonToken.VALUE_STRING ? put(texts, name, json.getString()) : notOfForm(name);
            }
            fault = fault == null ? wrong : fault;
        }
        return new RawEvent(place, texts, data, withdrawn, fault);
    }

    private LocalisedText notOfForm(String name) {
        json.skipChildren();
        return new LocalisedText("“%s”的形式不对".formatted(name), "'%s' is not of the right form".formatted(name));
    }

    private @Nullable LocalisedText data(Map<String, String> data) {
        LocalisedText fault = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            LocalisedText wrong = null;
            if (value == JsonToken.START_ARRAY) {
                String list = list();
                wrong = list == null ? nested(name) : put(data, name, list);
            } else if (value == JsonToken.START_OBJECT) {
                json.skipChildren();
                wrong = nested(name);
            } else if (value != JsonToken.VALUE_NULL) {
                wrong = put(data, name, json.getString());
            }
            if (data.size() > MOST_DATA) {
                data.clear();
                wrong = new LocalisedText(
                        "data 多于 %d 项".formatted(MOST_DATA), "has more than %d data".formatted(MOST_DATA));
            }
            fault = fault == null ? wrong : fault;
        }
        return fault;
    }

    /** The values of an array, with commas between them; null if it holds anything but values, which is then passed over. */
    private @Nullable String list() {
        List<String> values = new ArrayList<>();
        boolean flat = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            flat &= json.currentToken().isScalarValue() && values.size() < MOST_DATA;
            if (flat) {
                values.add(json.getString().replace(',', '，'));
            } else {
                json.skipChildren();
            }
        }
        return flat ? String.join(",", values) : null;
    }

    private static LocalisedText nested(String name) {
        return new LocalisedText(
                "data 中“%s”应为值或值的列表".formatted(shown(name)),
                "'%s' in data must be a value or a list of values".formatted(shown(name)));
    }

    private static @Nullable LocalisedText put(Map<String, String> values, String name, String value) {
        if (value.length() > LONGEST || name.length() > LONGEST) {
            return new LocalisedText(
                    "“%s”超过 %d 个字符".formatted(shown(name), LONGEST),
                    "'%s' has more than %d characters".formatted(shown(name), LONGEST));
        }
        if (!Plain.is(value) || !Plain.is(name)) {
            return new LocalisedText(
                    "“%s”含有控制字符或不完整的字符".formatted(shown(name)),
                    "'%s' has control characters or broken characters".formatted(shown(name)));
        }
        return values.putIfAbsent(name, value) == null
                ? null
                : new LocalisedText("“%s”重复".formatted(shown(name)), "'%s' stands twice".formatted(shown(name)));
    }

    /** A name as a message may repeat it. */
    private static String shown(String name) {
        String plain = Plain.is(name) ? name : "?";
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }
}
