package org.lianban.monitoring.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the text form of a notice.
 *
 * <p>One line a fact: {@code key value} for id, published, title, source and years, and
 * {@code 2020-01-24..2020-01-30 HOLIDAY 春节} for days. A line that starts with {@code #} is a comment.
 */
final class NoticeFile {

    private final Map<String, String> facts = new HashMap<>();
    private final Map<LocalDate, NoticeDay> days = new TreeMap<>();

    private NoticeFile() {}

    static CalendarNotice parse(List<String> lines) {
        NoticeFile file = new NoticeFile();
        for (int i = 0; i < lines.size(); i++) {
            try {
                file.read(lines.get(i).strip());
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new IllegalArgumentException("Line %d of a notice: %s".formatted(i + 1, e.getMessage()), e);
            }
        }
        return new CalendarNotice(
                file.fact("id"),
                LocalDate.parse(file.fact("published")),
                file.fact("title"),
                file.fact("source"),
                file.days,
                file.years());
    }

    private void read(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (Character.isDigit(line.charAt(0))) {
            readDays(line.split("\\s+", 3));
        } else {
            String[] keyAndValue = line.split("\\s+", 2);
            facts.put(keyAndValue[0], keyAndValue.length == 2 ? keyAndValue[1] : "");
        }
    }

    private void readDays(String[] words) {
        if (words.length < 2) {
            throw new IllegalArgumentException("a day needs its kind");
        }
        String[] span = words[0].split("\\.\\.", 2);
        LocalDate from = LocalDate.parse(span[0]);
        LocalDate to = LocalDate.parse(span[span.length - 1]);
        NoticeDay day = new NoticeDay(DayKind.valueOf(words[1]), words.length == 3 ? words[2] : null);
        from.datesUntil(to.plusDays(1)).forEach(date -> days.put(date, day));
    }

    private String fact(String key) {
        String value = facts.get(key);
        if (value == null) {
            throw new IllegalArgumentException("A notice needs a line '" + key + "'");
        }
        return value;
    }

    private Set<Integer> years() {
        return Arrays.stream(fact("years").split("\\s+"))
                .filter(year -> !year.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
