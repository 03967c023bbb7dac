package org.lianban.app.demonstration.play;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.demonstration.people.AdviceSeen;
import org.lianban.app.demonstration.people.CaseSeen;
import org.lianban.app.demonstration.people.OpenCase;
import org.lianban.app.demonstration.people.OpenTask;
import org.lianban.app.demonstration.people.PauseSeen;
import org.lianban.app.demonstration.people.Scene;
import org.lianban.app.demonstration.script.CaseScript;
import org.lianban.app.demonstration.script.ScriptWriter;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Shows the people their scene: what lies open, beside what the script of each case says. */
@Component
@Profile("demonstration")
class Stage {

    private final Observation observation;
    private final ScriptWriter writer;
    private final CalendarBook calendars;
    private final Clock clock;
    private final Map<UUID, CaseScript> scripts = new HashMap<>();

    Stage(Observation observation, ScriptWriter writer, CalendarBook calendars, Clock clock) {
        this.observation = observation;
        this.writer = writer;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Remembers whose script is whose: the cases stand in the database in the order of their numbers. */
    void set(Playbill playbill) {
        scripts.clear();
        List<UUID> known = observation.allCases();
        for (int number = 0; number < known.size(); number++) {
            scripts.put(known.get(number), writer.write(playbill.chance(number)));
        }
    }

    int opened() {
        return scripts.size();
    }

    void add(UUID caseId, CaseScript script) {
        scripts.put(caseId, script);
    }

    Scene scene(int round) {
        WorkCalendar calendar = calendars.current();
        Map<UUID, List<OpenTask>> tasks = byCase(observation.tasks(), OpenTask::caseId);
        Map<UUID, List<PauseSeen>> pauses = byCase(observation.pauses(), PauseSeen::caseId);
        Map<UUID, List<AdviceSeen>> advice = byCase(observation.advice(), AdviceSeen::caseId);
        List<OpenCase> open = new ArrayList<>();
        for (CaseSeen seen : observation.cases()) {
            CaseScript script = scripts.get(seen.id());
            if (script != null) {
                open.add(new OpenCase(
                        seen,
                        script,
                        tasks.getOrDefault(seen.id(), List.of()),
                        pauses.getOrDefault(seen.id(), List.of()),
                        advice.getOrDefault(seen.id(), List.of())));
            }
        }
        Instant now = clock.instant();
        return new Scene(now, calendar.dateOf(now), round, calendar, open);
    }

    private static <T> Map<UUID, List<T>> byCase(List<T> all, Function<T, UUID> caseId) {
        return all.stream().collect(Collectors.groupingBy(caseId));
    }
}
