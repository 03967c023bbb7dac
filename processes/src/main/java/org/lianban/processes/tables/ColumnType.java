package org.lianban.processes.tables;

import java.math.BigDecimal;
import java.util.Locale;

/** The types that the engine knows for a column, and what a cell of one may say. */
enum ColumnType {
    STRING("加引号的文字", "a text in quotation marks"),
    BOOLEAN("true 或 false", "true or false"),
    INTEGER("整数", "a whole number"),
    LONG("整数", "a whole number"),
    DOUBLE("数", "a number"),
    NUMBER("数", "a number"),
    DATE("日期", "a date"),
    /** The file does not say, or names a type of its own. */
    ANY("值", "a value");

    private final String zh;
    private final String en;

    ColumnType(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static ColumnType of(String word) {
        for (ColumnType type : values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
                return type;
            }
        }
        return ANY;
    }

    boolean has(Value value) {
        return switch (this) {
            case STRING -> value.kind() == Value.Kind.TEXT;
            case BOOLEAN -> value.kind() == Value.Kind.BOOLEAN;
            case INTEGER -> isWhole(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> isWhole(value, Long.MIN_VALUE, Long.MAX_VALUE);
            case DOUBLE, NUMBER -> value.kind() == Value.Kind.NUMBER;
            case DATE -> value.kind() == Value.Kind.DATE || value.kind() == Value.Kind.MOMENT;
            case ANY -> true;
        };
    }

    private static boolean isWhole(Value value, long least, long most) {
        return value.kind() == Value.Kind.NUMBER
                && value.number().scale() <= 0
                && value.number().compareTo(BigDecimal.valueOf(least)) >= 0
                && value.number().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** What its cells may say, in Chinese. */
    String zh() {
        return zh;
    }

    /** The same in English. */
    String en() {
        return en;
    }
}
