package org.lianban.app.supervision.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.Refusal;

/** Whatever is done about findings, in whatever order: each stands where its steps have brought it. */
class CardStatesTest extends CardWorld {

    private static final int TRIES = 250;

    private record Standing(String state, int version, LocalDate due) {}

    private final Map<CardMove, Integer> taken = new EnumMap<>(CardMove.class);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areThoseThatTheirStepsYield(long seed) {
        Random random = new Random(seed);
        LocalDate day = LocalDate.of(2026, 3, 17);
        List<UUID> findings = findings();
        List<Actor> people = List.of(supervisor, second, head, waiver);
        for (int i = 0; i < TRIES; i++) {
            if (random.nextInt(12) == 0) {
                day = day.plusDays(random.nextInt(4));
                sweepAt(day + "T09:00");
                findings = findings();
            }
            card = findings.get(random.nextInt(findings.size()));
            CardMove move = CardMove.values()[random.nextInt(CardMove.values().length)];
            attempt(people.get(random.nextInt(people.size())), move, random);
        }
        assertThat(taken.keySet()).contains(CardMove.ANSWER);
        assertThat(taken.values().stream().mapToInt(times -> times).sum()).isGreaterThan(4);
        for (UUID finding : findings()) {
            assertThat(standing(finding)).as(steps(finding).toString()).isEqualTo(yielded(finding));
        }
    }

    private void attempt(Actor actor, CardMove move, Random random) {
        // the end of a card is rarer than its life, so that there is something to see
        if ((move == CardMove.WAIVE || move == CardMove.REVOKE) && random.nextInt(4) > 0) {
            return;
        }
        try {
            take(actor, move);
            taken.merge(move, 1, Integer::sum);
        } catch (Refusal refused) {
            // and nothing is changed by it
        }
    }

    private List<UUID> findings() {
        return jdbc.sql("select id from finding where case_id = ? order by id")
                .param(caseId)
                .query(UUID.class)
                .list();
    }

    private Standing standing(UUID finding) {
        return jdbc.sql("select state, version, step_due as due from finding where id = ?")
                .param(finding)
                .query(Standing.class)
                .single();
    }

    private record Step(String kind, LocalDate due) {}

    private List<Step> steps(UUID finding) {
        return jdbc.sql("select kind, due from finding_step where finding_id = ? order by number")
                .param(finding)
                .query(Step.class)
                .list();
    }

    private Standing yielded(UUID finding) {
        List<Step> steps = steps(finding);
        String state = "ISSUED";
        for (Step step : steps) {
            state = step.kind().equals("NOTED") ? state : step.kind();
        }
        return new Standing(
                state,
                steps.size(),
                steps.isEmpty() ? null : steps.get(steps.size() - 1).due());
    }
}
