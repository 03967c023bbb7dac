package org.lianban.rules.table;

import java.math.BigDecimal;
import java.util.List;

/** What an output column takes where it says something. */
sealed interface Taken {

    /** Whether it takes a text, a number ({@code BigDecimal}) or a truth. */
    boolean takes(Object value);

    /** What it takes, in Chinese. */
    String zh();

    /** The same in English. */
    String en();

    /** Anything but blank. */
    record Text() implements Taken {

        @Override
        public boolean takes(Object value) {
            return value instanceof String text && !text.isBlank();
        }

        @Override
        public String zh() {
            return "加引号的文字";
        }

        @Override
        public String en() {
            return "a text in quotation marks";
        }
    }

    /** One of these. */
    record Word(List<String> words) implements Taken {

        public Word {
            words = List.copyOf(words);
        }

        @Override
        public boolean takes(Object value) {
            return words.stream().anyMatch(value::equals);
        }

        @Override
        public String zh() {
            return "\"" + String.join("\"、\"", words) + "\"" + (words.size() > 1 ? " 之一" : "");
        }

        @Override
        public String en() {
            return (words.size() > 1 ? "one of " : "") + "\"" + String.join("\", \"", words) + "\"";
        }
    }

    /** A whole number, the ends among them. */
    record Whole(int least, int most) implements Taken {

        @Override
        public boolean takes(Object value) {
            return value instanceof BigDecimal number
                    && number.stripTrailingZeros().scale() <= 0
                    && number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        }

        @Override
        public String zh() {
            return least + " 至 " + most + " 的整数";
        }

        @Override
        public String en() {
            return "a whole number from " + least + " to " + most;
        }
    }

    /** True or false. */
    record Truth() implements Taken {

        @Override
        public boolean takes(Object value) {
            return value instanceof Boolean;
        }

        @Override
        public String zh() {
            return "true 或 false";
        }

        @Override
        public String en() {
            return "true or false";
        }
    }
}
