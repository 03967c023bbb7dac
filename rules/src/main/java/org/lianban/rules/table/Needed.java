package org.lianban.rules.table;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When an output column must say something. */
sealed interface Needed {

    /** Whether it must in a row, by what its columns say; nothing of those that are empty. */
    boolean in(Map<String, ?> row);

    /** When it need not, in Chinese, behind what it takes; empty if it always must. */
    String zh();

    /** The same in English. */
    String en();

    /** In every row. */
    record Always() implements Needed {

        @Override
        public boolean in(Map<String, ?> row) {
            return true;
        }

        @Override
        public String zh() {
            return "";
        }

        @Override
        public String en() {
            return "";
        }
    }

    /** In none. */
    record Never() implements Needed {

        @Override
        public boolean in(Map<String, ?> row) {
            return false;
        }

        @Override
        public String zh() {
            return "，也可留空";
        }

        @Override
        public String en() {
            return ", or nothing";
        }
    }

    /**
     * Where another column says something.
     *
     * @param butFor the one thing that it may say without need of this; null if there is none
     */
    record With(String column, @Nullable Object butFor) implements Needed {

        @Override
        public boolean in(Map<String, ?> row) {
            Object other = row.get(column);
            return other != null && !isExcepted(other);
        }

        private boolean isExcepted(Object other) {
            if (other instanceof BigDecimal number && butFor instanceof Integer excepted) {
                return number.compareTo(BigDecimal.valueOf(excepted)) == 0;
            }
            return other.equals(butFor);
        }

        @Override
        public String zh() {
            return "；" + column + (butFor == null ? " 留空" : " 为 " + butFor) + "时也可留空";
        }

        @Override
        public String en() {
            return ", or nothing where " + column + " is " + (butFor == null ? "empty" : butFor);
        }
    }
}
