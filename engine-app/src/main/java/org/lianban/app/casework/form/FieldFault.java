package org.lianban.app.casework.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.DateBound;
import org.lianban.app.catalogue.FieldCheck;
import org.lianban.app.web.Identifiers;
import org.lianban.app.web.LocalisedText;

/** What is wrong with a value, by the definition of its field. */
final class FieldFault {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,4})?");
    private static final LocalisedText NO_DATE =
            new LocalisedText("应为日期，例如 2026-05-01。", "is a date, such as 2026-05-01.");

    private FieldFault() {}

    /**
     * The fault, if there is one.
     *
     * @param value not blank, without blanks at its ends
     * @param today the day of the application, in the calendar's zone
     */
    static Optional<LocalisedText> of(MergedField field, String value, LocalDate today) {
        return Optional.ofNullable(
                switch (field.kind()) {
                    case TEXT, ADDRESS -> text(field, value);
                    case NUMBER -> number(field, value);
                    case DATE -> date(field, value, today);
                    case YES_NO ->
                        value.equals("yes") || value.equals("no")
                                ? null
                                : new LocalisedText("应为“是”或者“否”（yes、no）。", "is yes or no.");
                    case CHOICE -> choice(field, value);
                });
    }

    private static @Nullable LocalisedText text(MergedField field, String value) {
        int length = value.codePointCount(0, value.length());
        Integer least = field.minLength();
        if (least != null && length < least) {
            return new LocalisedText("至少 %d 个字。".formatted(least), "has at least %d characters.".formatted(least));
        }
        if (length > field.maxLength()) {
            return new LocalisedText(
                    "最多 %d 个字。".formatted(field.maxLength()),
                    "has at most %d characters.".formatted(field.maxLength()));
        }
        FieldCheck check = field.check();
        if (check != null) {
            return checked(check, value);
        }
        String pattern = field.pattern();
        return pattern == null || Pattern.matches(pattern, value)
                ? null
                : Objects.requireNonNullElse(
                        field.help(), new LocalisedText("格式不符。", "does not have the form that is asked for."));
    }

    private static @Nullable LocalisedText checked(FieldCheck check, String value) {
        return switch (check) {
            case IDENTITY_NUMBER ->
                Identifiers.isIdentityNumber(value)
                        ? null
                        : new LocalisedText(
                                "公民身份号码有误：请核对位数和校验码。", "is no identity number: look at its length and check digit.");
            case CREDIT_CODE ->
                Identifiers.isCreditCode(value)
                        ? null
                        : new LocalisedText(
                                "统一社会信用代码有误：请核对位数和校验码。", "is no credit code: look at its length and check character.");
        };
    }

    private static @Nullable LocalisedText number(MergedField field, String value) {
        if (!NUMBER.matcher(value).matches()
                || new BigDecimal(value).stripTrailingZeros().scale() > field.decimals()) {
            return field.decimals() == 0
                    ? new LocalisedText("应为整数。", "is a whole number.")
                    : new LocalisedText(
                            "应为数字，小数最多 %d 位。".formatted(field.decimals()),
                            "is a number with at most %d decimals.".formatted(field.decimals()));
        }
        BigDecimal number = new BigDecimal(value);
        BigDecimal least = field.min();
        if (least != null && number.compareTo(least) < 0) {
            return new LocalisedText(
                    "不小于 " + unit(field, least).zh(),
                    "is at least " + unit(field, least).en());
        }
        BigDecimal most = field.max();
        if (most != null && number.compareTo(most) > 0) {
            return new LocalisedText(
                    "不大于 " + unit(field, most).zh(),
                    "is at most " + unit(field, most).en());
        }
        return null;
    }

    private static LocalisedText unit(MergedField field, BigDecimal bound) {
        LocalisedText unit = Objects.requireNonNullElse(field.unit(), new LocalisedText("", ""));
        String number = bound.toPlainString();
        return new LocalisedText((number + " " + unit.zh()).strip() + "。", (number + " " + unit.en()).strip() + ".");
    }

    private static @Nullable LocalisedText date(MergedField field, String value, LocalDate today) {
        LocalDate date;
        try {
            date = LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            return NO_DATE;
        }
        if (date.getYear() < 1900 || date.getYear() > 9999) {
            return NO_DATE;
        }
        if (field.when() == DateBound.PAST && date.isAfter(today)) {
            return new LocalisedText("不得晚于今天。", "is not after today.");
        }
        if (field.when() == DateBound.FUTURE && date.isBefore(today)) {
            return new LocalisedText("不得早于今天。", "is not before today.");
        }
        return null;
    }

    private static @Nullable LocalisedText choice(MergedField field, String value) {
        return field.options().stream().anyMatch(option -> option.key().equals(value))
                ? null
                : new LocalisedText("请选择其中一项。", "is one of the options.");
    }
}
