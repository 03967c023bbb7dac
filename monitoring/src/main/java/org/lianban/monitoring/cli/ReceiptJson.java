package org.lianban.monitoring.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.ledger.LedgerEntry;
import org.lianban.monitoring.ledger.LedgerHead;
import org.lianban.monitoring.ledger.Receipt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file form of a receipt: {@code {"format":"lianban-receipt-1","case":{"id":..,"facts":{..}},"entries":[..],
 * "head":{"sequence":..,"hash":..}}}.
 */
public final class ReceiptJson {

    private static final String FORMAT = "lianban-receipt-1";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Set<String> FIELDS_OF_AN_ENTRY = Set.of(
            "sequence",
            "caseId",
            "clock",
            "type",
            "at",
            "recordedAt",
            "actor",
            "basis",
            "data",
            "previousHash",
            "hash");

    private ReceiptJson() {}

    /** Writes a receipt, and leaves the stream open. */
    public static void write(Receipt receipt, OutputStream out) {
        ObjectNode root = JSON.createObjectNode().put("format", FORMAT);
        ObjectNode facts = root.putObject("case").put("id", receipt.caseId()).putObject("facts");
        receipt.facts().forEach(facts::put);
        ArrayNode entries = root.putArray("entries");
        receipt.entries().forEach(entry -> write(entry, entries.addObject()));
        root.putObject("head")
                .put("sequence", receipt.head().sequence())
                .put("hash", receipt.head().hash());
        byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(LedgerEntry entry, ObjectNode json) {
        json.put("sequence", entry.sequence())
                .put("caseId", entry.caseId())
                .put("clock", entry.clock())
                .put("type", entry.type())
                .put("at", entry.at().toString())
                .put("recordedAt", entry.recordedAt().toString())
                .put("actor", entry.actor())
                .put("basis", entry.basis());
        ObjectNode data = json.putObject("data");
        entry.data().forEach(data::put);
        json.put("previousHash", entry.previousHash()).put("hash", entry.hash());
    }

    /**
     * Reads a receipt.
     *
     * @throws IllegalArgumentException if the file is not a receipt, saying where
     */
    public static Receipt read(InputStream in) {
        try {
            JsonNode root = JSON.readTree(in);
            if (!root.isObject()) {
                throw new IllegalArgumentException(root.isMissingNode() ? "it is empty" : "an object is expected");
            }
            if (!FORMAT.equals(text(root, "format"))) {
                throw new IllegalArgumentException("its format is not " + FORMAT);
            }
            onlyKnown(root, Set.of("format", "case", "entries", "head"));
            JsonNode subject = need(root, "case");
            onlyKnown(subject, Set.of("id", "facts"));
            List<LedgerEntry> entries = new ArrayList<>();
            need(root, "entries").forEach(json -> entries.add(entry(json, entries.size() + 1)));
            JsonNode head = need(root, "head");
            onlyKnown(head, Set.of("sequence", "hash"));
            return new Receipt(
                    text(subject, "id"),
                    texts(need(subject, "facts")),
                    entries,
                    new LedgerHead(number(head, "sequence"), text(head, "hash")));
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            throw new IllegalArgumentException(
                    "it is not valid JSON: %s (line %d, column %d)"
                            .formatted(JsonReason.of(e), where.getLineNr(), where.getColumnNr()),
                    e);
        }
    }

    private static LedgerEntry entry(JsonNode json, int number) {
        try {
            onlyKnown(json, FIELDS_OF_AN_ENTRY);
            return new LedgerEntry(
                    number(json, "sequence"),
                    text(json, "caseId"),
                    json.hasNonNull("clock") ? text(json, "clock") : null,
                    text(json, "type"),
                    Instant.parse(text(json, "at")),
                    Instant.parse(text(json, "recordedAt")),
                    text(json, "actor"),
                    text(json, "basis"),
                    new TreeMap<>(texts(need(json, "data"))),
                    text(json, "previousHash"),
                    text(json, "hash"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("entry %d of the file: %s".formatted(number, e.getMessage()), e);
        }
    }

    /** What is not hashed must not be there, or a reader might believe it. */
    private static void onlyKnown(JsonNode object, Set<String> known) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("it has a field that no receipt has: " + name);
            }
        }
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.propertyNames().forEach(name -> texts.put(name, text(object, name)));
        return texts;
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = need(object, name);
        if (!value.isString()) {
            throw new IllegalArgumentException("the field %s must be a text".formatted(name));
        }
        return value.stringValue();
    }

    private static long number(JsonNode object, String name) {
        JsonNode value = need(object, name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException("the field %s must be a whole number".formatted(name));
        }
        return value.longValue();
    }

    private static JsonNode need(JsonNode object, String name) {
        @Nullable JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException("it lacks the field " + name);
        }
        return value;
    }
}
