package org.lianban.app.studio.content;

import org.lianban.app.web.LocalisedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form: a JSON object with components. */
final class FormFile {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FormFile() {}

    static Content read(byte[] bytes) {
        JsonNode form = parse(bytes);
        if (!form.isObject() || !form.path("components").isArray()) {
            throw Unreadable.because("不是 form-js 表单", "is no form of form-js");
        }
        String key = form.path("id").isString() ? form.path("id").asString() : null;
        String zh = text(form, "zh");
        return new Content(
                bytes,
                key,
                zh.isEmpty() ? null : new LocalisedText(zh, text(form, "en").isEmpty() ? zh : text(form, "en")));
    }

    /** The names that lianban gives a form; form-js knows none. */
    private static String text(JsonNode form, String language) {
        return form.path("properties").path("lianban:name_" + language).asString("");
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            throw at == null
                    ? Unreadable.because("不是可接受的 JSON", "is no acceptable JSON")
                    : Unreadable.at(at.getLineNr(), at.getColumnNr(), "不是可接受的 JSON", "is no acceptable JSON");
        }
    }
}
