package org.lianban.app.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * What was filled in for one field: as it is kept, or why it is not.
 *
 * @param value a text, a number, a truth value or a list of texts; null if the field was left open
 */
record FieldAnswer(@Nullable Object value, @Nullable LocalisedText fault) {

    /** How long a text may be where the form says nothing, in characters. */
    private static final int LONGEST = 4000;

    private static final Pattern EMAIL =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9-]{1,63}(\\.[a-zA-Z0-9-]{1,63}){0,5}");
    private static final Pattern PHONE = Pattern.compile("(\\+|00)[0-9]{6,20}");

    /**
     * Holds a value against its field.
     *
     * @param given as JSON has it
     * @param today in the calendar's zone
     */
    static FieldAnswer of(FormField field, @Nullable Object given, LocalDate today) {
        Object value = given instanceof String text ? text.strip() : given;
        if (isOpen(value)) {
            return field.required() ? fault("请填写。", "is to be filled in.") : new FieldAnswer(null, null);
        }
        Object filled = Objects.requireNonNull(value);
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> filled instanceof String text ? text(field, text) : NO_TEXT;
            case NUMBER -> number(field, filled);
            case DATETIME -> filled instanceof String text ? moment(field, text, today) : NO_TEXT;
            case CHECKBOX ->
                filled instanceof Boolean ? new FieldAnswer(filled, null) : fault("应为是或者否。", "is true or false.");
            case RADIO, SELECT ->
                filled instanceof String text && field.options().contains(text)
                        ? new FieldAnswer(text, null)
                        : fault("请选择其中一项。", "is one of the options.");
            case CHECKLIST, TAGLIST -> several(field, filled);
            case GROUP, TEXT, SEPARATOR, SPACER -> throw new IllegalStateException("nobody fills that in");
        };
    }

    private static final FieldAnswer NO_TEXT = fault("应为文字。", "is a text.");

    /** A box that is to be ticked and is not counts as open, as the page has it. */
    private static boolean isOpen(@Nullable Object value) {
        return value == null
                || value.equals("")
                || value.equals(false)
                || (value instanceof List<?> list && list.isEmpty());
    }

    private static FieldAnswer text(FormField field, String text) {
        int length = text.codePointCount(0, text.length());
        int most = Math.min(LONGEST, Objects.requireNonNullElse(field.maxLength(), LONGEST));
        if (length > most) {
            return fault("最多 %d 个字。".formatted(most), "has at most %d characters.".formatted(most));
        }
        Integer least = field.minLength();
        if (least != null && length < least) {
            return fault("至少 %d 个字。".formatted(least), "has at least %d characters.".formatted(least));
        }
        if (field.textKind().equals("email") && !EMAIL.matcher(text).matches()) {
            return fault("应为电子邮箱地址。", "is an address of e-mail.");
        }
        if (field.textKind().equals("phone") && !PHONE.matcher(text).matches()) {
            return fault(
                    "应为带国家代码的电话号码，例如 +8657188880000。",
                    "is a number of a telephone with its country, as +8657188880000.");
        }
        String pattern = field.pattern();
        if (pattern != null && !BoundedPattern.finds(pattern, text)) {
            String own = field.patternFault();
            return own == null ? fault("格式不符。", "does not have the form that is asked for.") : fault(own, own);
        }
        return new FieldAnswer(text, null);
    }

    private static FieldAnswer number(FormField field, Object given) {
        Optional<BigDecimal> written =
                given instanceof String || given instanceof Number ? plain(given) : Optional.empty();
        if (written.isEmpty()) {
            return fault("应为数字。", "is a number.");
        }
        BigDecimal number = written.get();
        Integer decimals = field.decimals();
        if (decimals != null && number.stripTrailingZeros().scale() > decimals) {
            return decimals == 0
                    ? fault("应为整数。", "is a whole number.")
                    : fault(
                            "小数最多 %d 位。".formatted(decimals),
                            "is a number with at most %d decimals.".formatted(decimals));
        }
        BigDecimal min = field.min();
        if (min != null && number.compareTo(min) < 0) {
            return fault("不小于 %s。".formatted(min.toPlainString()), "is at least %s.".formatted(min.toPlainString()));
        }
        BigDecimal max = field.max();
        if (max != null && number.compareTo(max) > 0) {
            return fault("不大于 %s。".formatted(max.toPlainString()), "is at most %s.".formatted(max.toPlainString()));
        }
        BigDecimal step = field.increment();
        if (step != null && number.remainder(step).signum() != 0) {
            return fault(
                    "应为 %s 的倍数。".formatted(step.toPlainString()),
                    "is a multiple of %s.".formatted(step.toPlainString()));
        }
        return new FieldAnswer(number, null);
    }

    /** Exponents are written out only where that is short. */
    private static Optional<BigDecimal> plain(Object given) {
        if (given instanceof Double || given instanceof Float) {
            double number = ((Number) given).doubleValue();
            return Math.abs(number) < 1e15
                    ? FormNumber.of(BigDecimal.valueOf(number).toPlainString())
                    : Optional.empty();
        }
        boolean written = given instanceof String
                || given instanceof Integer
                || given instanceof Long
                || given instanceof BigInteger
                || given instanceof BigDecimal;
        return written ? FormNumber.of(given.toString()) : Optional.empty();
    }

    private static FieldAnswer moment(FormField field, String text, LocalDate today) {
        try {
            switch (field.dateKind()) {
                case "time" -> DateTimeFormatter.ISO_TIME.parse(text);
                case "datetime" -> notPast(field, LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(text)), today);
                default -> notPast(field, LocalDate.parse(text), today);
            }
            return new FieldAnswer(text, null);
        } catch (Past past) {
            return fault("不得早于今天。", "is not before today.");
        } catch (DateTimeException none) {
            return fault("应为日期或者时间，例如 2026-05-01。", "is a date or a time, such as 2026-05-01.");
        }
    }

    private static void notPast(FormField field, LocalDate date, LocalDate today) {
        if (field.notPast() && date.isBefore(today)) {
            throw new Past();
        }
    }

    private static FieldAnswer several(FormField field, Object given) {
        boolean fits = given instanceof List<?> list
                && list.stream()
                        .allMatch(each ->
                                each instanceof String text && field.options().contains(text))
                && new HashSet<>(list).size() == list.size();
        return fits ? new FieldAnswer(given, null) : fault("请在选项中选择。", "has options only, each once.");
    }

    private static FieldAnswer fault(String zh, String en) {
        return new FieldAnswer(null, new LocalisedText(zh, en));
    }

    private static final class Past extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
