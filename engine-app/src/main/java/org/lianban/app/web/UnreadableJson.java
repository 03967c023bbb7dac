package org.lianban.app.web;

import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what in a body could not be read, and where. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Refusal explain(HttpMessageNotReadableException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return Refusal.invalid(path(unknown), new LocalisedText("没有这个字段", "is not a known field"));
        } else if (cause instanceof InputModule.RefusedValueException refused) {
            return Refusal.invalid(path(refused), refused.why());
        } else if (cause instanceof InputCoercionException number) {
            return Refusal.invalid(path(number), InvalidParameter.OUT_OF_RANGE);
        } else if (cause instanceof MismatchedInputException mismatch) {
            boolean missing = mismatch.getCurrentToken() == JsonToken.VALUE_NULL;
            return Refusal.invalid(
                    path(mismatch),
                    missing ? InvalidParameter.MISSING : InvalidParameter.expected(mismatch.getTargetType()));
        } else if (cause instanceof StreamReadException malformed) {
            return malformed(malformed);
        } else if (cause instanceof JacksonException other) {
            return Refusal.invalid(path(other), InvalidParameter.expected(null));
        }
        return Refusal.invalid(new LocalisedText("请求缺少 JSON 内容。", "The request has no JSON body."));
    }

    private static Refusal malformed(StreamReadException failure) {
        int line = failure.getLocation().getLineNr();
        int column = failure.getLocation().getColumnNr();
        return Refusal.invalid(new LocalisedText(
                "JSON 格式错误：第 %d 行第 %d 列。".formatted(line, column),
                "The body is not JSON: see line %d, column %d.".formatted(line, column)));
    }

    /** Such as {@code materials[0].key}; the body as a whole is {@code $}. */
    private static String path(JacksonException failure) {
        String path = failure.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "$" : path.startsWith(".") ? path.substring(1) : path;
    }
}
