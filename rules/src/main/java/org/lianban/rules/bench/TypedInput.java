package org.lianban.rules.bench;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.table.TableTrial.Column;

/** Makes of a text what a column reads. */
final class TypedInput {

    /** The text is nothing of the column's type. */
    static final class WrongType extends Exception {
        private static final long serialVersionUID = 1L;

        private final String zh;

        WrongType(Column column, String text, String zh, String en) {
            super("The column " + column.name() + " reads " + en + ", and \"" + text + "\" is none.");
            this.zh = "列 " + column.name() + " 读取" + zh + "，“" + text + "”不是。";
        }

        String zh() {
            return zh;
        }

        String en() {
            return String.valueOf(getMessage());
        }
    }

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

    private TypedInput() {}

    /** Nothing where the text is empty, except in a column of texts. */
    static @Nullable Object of(Column column, String text) throws WrongType {
        String type = column.type().toLowerCase(Locale.ROOT);
        if (text.isEmpty() && !type.equals("string")) {
            return null;
        }
        return switch (type) {
            case "integer", "long" -> whole(column, text);
            case "double", "number" -> decimal(column, text);
            case "boolean" -> truth(column, text);
            case "string", "date" -> text;
            default -> guessed(text);
        };
    }

    private static Object whole(Column column, String text) throws WrongType {
        if (!WHOLE.matcher(text).matches()) {
            throw new WrongType(column, text, "整数", "whole numbers");
        }
        return narrowed(Long.parseLong(text));
    }

    /** The engine takes no whole number that is larger than it need be. */
    private static Object narrowed(long number) {
        if (number == (int) number) {
            return (int) number;
        }
        return number;
    }

    private static Object decimal(Column column, String text) throws WrongType {
        if (!DECIMAL.matcher(text).matches()) {
            throw new WrongType(column, text, "数字", "numbers");
        }
        return Double.valueOf(text);
    }

    private static Object truth(Column column, String text) throws WrongType {
        if (!text.equals("true") && !text.equals("false")) {
            throw new WrongType(column, text, " true 或者 false", "true or false");
        }
        return Boolean.valueOf(text);
    }

    private static Object guessed(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (WHOLE.matcher(text).matches()) {
            return narrowed(Long.parseLong(text));
        }
        return DECIMAL.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
    }
}
