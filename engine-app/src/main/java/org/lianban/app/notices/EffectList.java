package org.lianban.app.notices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockShift;
import org.lianban.app.notices.NoticeEffect.Moved;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathers what a notice changes: counts all, keeps the first. */
final class EffectList {

    static final int MOST = 100;

    private final List<ClockShift> first = new ArrayList<>();
    private long changed;

    void add(ClockShift shift) {
        changed++;
        if (first.size() < MOST) {
            first.add(shift);
        }
    }

    NoticeEffect of(@Nullable String notice, JdbcClient jdbc) {
        Map<UUID, String> numbers = numbers(jdbc);
        List<Moved> moved = first.stream()
                .map(shift -> new Moved(
                        numbers.getOrDefault(shift.caseId(), ""),
                        shift.caseId(),
                        shift.clockId(),
                        shift.kind(),
                        shift.kind().title(),
                        shift.before(),
                        shift.after()))
                .toList();
        return new NoticeEffect(notice, changed, moved, changed > moved.size());
    }

    private Map<UUID, String> numbers(JdbcClient jdbc) {
        Map<UUID, String> numbers = new HashMap<>();
        String[] cases = first.stream()
                .map(shift -> shift.caseId().toString())
                .distinct()
                .toArray(String[]::new);
        jdbc.sql("select id, number from approval_case where id = any(?::uuid[])")
                .param(cases)
                .query(row -> {
                    numbers.put(row.getObject("id", UUID.class), row.getString("number"));
                });
        return numbers;
    }
}
