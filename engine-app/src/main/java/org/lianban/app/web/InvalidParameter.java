package org.lianban.app.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** A parameter of the address, a header or a part that is missing or cannot be read. */
record InvalidParameter(@Nullable String field, LocalisedText message) {

    static final LocalisedText MISSING = new LocalisedText("请填写。", "must be filled in");

    static final LocalisedText OUT_OF_RANGE = new LocalisedText("数字超出范围。", "is a number out of range");

    static Optional<InvalidParameter> explain(Exception failure) {
        if (failure instanceof MissingServletRequestParameterException missing) {
            return Optional.of(new InvalidParameter(missing.getParameterName(), MISSING));
        } else if (failure instanceof MissingServletRequestPartException missing) {
            return Optional.of(new InvalidParameter(missing.getRequestPartName(), MISSING));
        } else if (failure instanceof MissingRequestHeaderException missing) {
            return Optional.of(new InvalidParameter(missing.getHeaderName(), MISSING));
        } else if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return Optional.of(new InvalidParameter(mismatch.getName(), expected(mismatch)));
        } else if (failure instanceof TypeMismatchException mismatch) {
            return Optional.of(new InvalidParameter(mismatch.getPropertyName(), expected(mismatch)));
        }
        return Optional.empty();
    }

    Map<String, String> in(Locale language) {
        return Map.of("field", String.valueOf(field), "message", message.in(language));
    }

    private static LocalisedText expected(TypeMismatchException mismatch) {
        boolean whole = String.valueOf(mismatch.getValue()).matches("[+-]?\\d+");
        return whole && isNumber(mismatch.getRequiredType()) ? OUT_OF_RANGE : expected(mismatch.getRequiredType());
    }

    private static boolean isNumber(@Nullable Class<?> type) {
        return type != null && Number.class.isAssignableFrom(ClassUtils.resolvePrimitiveIfNecessary(type));
    }

    /** What a value of that type looks like. */
    static LocalisedText expected(@Nullable Class<?> type) {
        if (type == null) {
            return new LocalisedText("格式不正确", "cannot be read");
        }
        if (type.isEnum()) {
            String values = String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
            return new LocalisedText("应为其中之一：" + values, "must be one of " + values);
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> new LocalisedText("应为日期，如 2026-03-02", "must be a date such as 2026-03-02");
            case "Instant", "OffsetDateTime" ->
                new LocalisedText(
                        "应为带时区的时间，如 2026-03-02T09:00:00+08:00",
                        "must be a time with its zone such as 2026-03-02T09:00:00+08:00");
            case "UUID" -> new LocalisedText("应为 UUID", "must be a UUID");
            case "int", "Integer", "long", "Long" -> new LocalisedText("应为整数", "must be a whole number");
            case "String" -> new LocalisedText("应为文字", "must be text");
            case "boolean", "Boolean" -> new LocalisedText("应为 true 或 false", "must be true or false");
            default -> new LocalisedText("格式不正确", "cannot be read");
        };
    }
}
