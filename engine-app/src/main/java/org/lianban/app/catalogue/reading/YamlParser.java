package org.lianban.app.catalogue.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.app.web.LocalisedText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the tree of one file from the parser's events rather than from its nodes: so nothing is expanded, nothing is
 * constructed, and a file that means harm is left at the event that shows it. Of YAML it takes what JSON can say.
 */
final class YamlParser {

    private static final int MAX_DEPTH = 16;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final Iterator<Event> events;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<CatalogueError> errors = new ArrayList<>();

    private YamlParser(CatalogueFile file) {
        this.file = file.name();
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.name())
                .setCodePointLimit(CatalogueFile.MAX_BYTES)
                .build();
        this.events = new Parse(settings).parseString(file.text()).iterator();
    }

    /**
     * Parses one file.
     *
     * @throws InvalidCatalogueException if it is no YAML, or uses of YAML what is not allowed here
     */
    static YamlDocument parse(CatalogueFile file) {
        YamlParser parser = new YamlParser(file);
        try {
            YamlDocument document = parser.document();
            if (!parser.errors.isEmpty()) {
                throw new InvalidCatalogueException(parser.errors);
            }
            return document;
        } catch (MarkedYamlEngineException e) {
            throw parser.refused(
                    line(e.getProblemMark()), "", "不是 YAML：" + e.getProblem(), "Not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw parser.refused(1, "", "不是 YAML：" + e.getMessage(), "Not YAML: " + e.getMessage());
        }
    }

    private YamlDocument document() {
        events.next();
        if (!(events.next() instanceof DocumentStartEvent)) {
            throw refused(1, "", "文件是空的", "The file is empty");
        }
        JsonNode root = node(events.next(), "", 0);
        events.next();
        Event next = events.next();
        if (next instanceof DocumentStartEvent) {
            throw refused(line(next.getStartMark()), "", "一个文件只有一份文档", "A file holds one document");
        }
        return new YamlDocument(file, root, lines);
    }

    private JsonNode node(Event event, String pointer, int depth) {
        int line = line(event.getStartMark());
        lines.putIfAbsent(pointer, line);
        if (depth > MAX_DEPTH) {
            throw refused(line, pointer, "嵌套超过 " + MAX_DEPTH + " 层", "Nested deeper than " + MAX_DEPTH + " levels");
        }
        if (event instanceof AliasEvent) {
            throw refused(
                    line, pointer, "不允许引用（*name）：请写出内容", "References (*name) are not allowed: write the value out");
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), line, pointer);
            return scalar.isPlain() ? plain(scalar.getValue()) : NODES.stringNode(scalar.getValue());
        }
        refuseTag(((CollectionStartEvent) event).getTag(), line, pointer);
        return event instanceof MappingStartEvent ? mapping(pointer, depth) : sequence(pointer, depth);
    }

    private ObjectNode mapping(String pointer, int depth) {
        ObjectNode object = NODES.objectNode();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            int line = line(key.getStartMark());
            if (!(key instanceof ScalarEvent scalar)) {
                throw refused(line, pointer, "键须是普通的词", "A key is a plain word");
            }
            String child = pointer + "/" + Field.escape(scalar.getValue());
            refuseTag(scalar.getTag(), line, child);
            if (object.has(scalar.getValue())) {
                errors.add(error(
                        line,
                        child,
                        "键“" + scalar.getValue() + "”在此重复",
                        "The key '" + scalar.getValue() + "' stands here twice"));
            }
            lines.put(child, line);
            object.set(scalar.getValue(), node(events.next(), child, depth + 1));
        }
        return object;
    }

    private ArrayNode sequence(String pointer, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (Event entry = events.next(); entry.getEventId() != Event.ID.SequenceEnd; entry = events.next()) {
            array.add(node(entry, pointer + "/" + array.size(), depth + 1));
        }
        return array;
    }

    /** Numbers, without exponents, booleans and null as in JSON; any other plain word is text, as is whatever stands in quotes. */
    private static JsonNode plain(String value) {
        if (value.matches("-?(0|[1-9][0-9]{0,17})")) {
            return NODES.numberNode(Long.parseLong(value));
        }
        if (value.matches("-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,4}")) {
            return NODES.numberNode(new BigDecimal(value));
        }
        return switch (value) {
            case "true", "false" -> NODES.booleanNode(Boolean.parseBoolean(value));
            case "", "~", "null" -> NODES.nullNode();
            default -> NODES.stringNode(value);
        };
    }

    private void refuseTag(Optional<String> tag, int line, String pointer) {
        tag.ifPresent(
                name -> errors.add(error(line, pointer, "此处不允许标签：" + name, "Tags are not allowed here: " + name)));
    }

    private InvalidCatalogueException refused(int line, String pointer, String zh, String en) {
        return new InvalidCatalogueException(error(line, pointer, zh, en));
    }

    private CatalogueError error(int line, String pointer, String zh, String en) {
        return new CatalogueError(file, line, pointer, new LocalisedText(zh, en));
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(position -> position.getLine() + 1).orElse(1);
    }
}
