package org.lianban.monitoring.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.exchange.fact.FactType;
import org.lianban.monitoring.exchange.mapping.Mapping.Pairing;
import org.lianban.monitoring.exchange.mapping.Mapping.Stop;
import org.lianban.monitoring.exchange.mapping.Mapping.Term;
import org.lianban.monitoring.exchange.mapping.Trigger.OnCaseValue;
import org.lianban.monitoring.exchange.mapping.Trigger.OnCode;

class MappingFileTest {

    private static final String SMALL = """
            name: small
            calendar: nl
            limit: {amount: 56, unit: CALENDAR_DAY, basis: "Wabo 3.9"}
            case: {id: zaak}
            event: {code: stap, time: tijd}
            start: [{code: IN}]
            stop: [{code: UIT, outcome: DECIDED}]
            """;

    private static List<String> faults(String yaml) {
        return catchThrowableOfType(MappingException.class, () -> MappingFile.parse("town.yaml", yaml))
                .faults();
    }

    @Nested
    class Reads {

        @Test
        void whatIsNeededAndLeavesTheRestOut() throws MappingException {
            Mapping mapping = MappingFile.parse("town.yaml", SMALL);
            assertThat(mapping.calendar().id()).isEqualTo("nl");
            assertThat(mapping.limit()).isEqualTo(new TimeLimit(56, LimitUnit.CALENDAR_DAY, null, "Wabo 3.9"));
            assertThat(mapping.starts()).containsExactly(new OnCode("IN", Map.of()));
            assertThat(mapping.stops()).containsExactly(new Stop(new OnCode("UIT", Map.of()), "DECIDED"));
            assertThat(mapping.suspensions()).isEmpty();
            assertThat(mapping.stageOf("IN")).isNull();
        }

        @Test
        void suspensionsExtensionsAndTimesOfTheCase() throws MappingException {
            Mapping mapping =
                    MappingFile.parse("town.yaml", SMALL.replace("[{code: IN}]", "[{attribute: begin}]") + """
                    suspensions:
                      - pair: data
                        ground: MISSING_DATA
                        cap: {amount: 42, unit: CALENDAR_DAY}
                        term: {code: TERM, column: answer, unit: WORKING_DAY}
                        waits-for: APPLICANT
                        opens: [{code: STOP, when: {question: "True"}}]
                        closes: [{code: GO}, {code: GO2}]
                    extensions: [{code: LONGER, by: 42}]
                    """);
            assertThat(mapping.starts()).containsExactly(new OnCaseValue("begin"));
            assertThat(mapping.suspensions())
                    .containsExactly(new Pairing(
                            "data",
                            "MISSING_DATA",
                            new Cap(42, LimitUnit.CALENDAR_DAY),
                            new Term("TERM", "answer", LimitUnit.WORKING_DAY),
                            true,
                            List.of(new OnCode("STOP", Map.of("question", "True"))),
                            List.of(new OnCode("GO", Map.of()), new OnCode("GO2", Map.of()))));
            assertThat(mapping.extensions())
                    .extracting(Mapping.Extension::by)
                    .containsExactly(new TimeLimit(42, LimitUnit.CALENDAR_DAY));
        }

        @ParameterizedTest
        @CsvSource({"A_1, first", "A_2, any", "B, letter", "C, "})
        void theStageOfACodeByItsLongestPrefix(String code, String stage) throws MappingException {
            Mapping mapping =
                    MappingFile.parse("f", SMALL + "stages: {\"A*\": any, A_1: first, \"*\": none, \"B*\": letter}");
            assertThat(mapping.stageOf(code)).isEqualTo(stage == null ? "none" : stage);
        }
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "calendar: nl | calendar: mars | town.yaml:2: calendar: must be the name of a calendar (cn or nl), not 'mars'",
                    "amount: 56 | amount: 0 | town.yaml:3: limit.amount: must be a whole number from 1 to 10000, not '0'",
                    "amount: 56 | amount: many | town.yaml:3: limit.amount: must be a whole number from 1 to 10000, not 'many'",
                    "CALENDAR_DAY | WEEK | town.yaml:3: limit.unit: must be one of [WORKING_DAY, CALENDAR_DAY, WORKING_MINUTE], not 'WEEK'",
                    "{id: zaak} | {} | town.yaml:4: case: lacks 'id'",
                    "{id: zaak} | zaak | town.yaml:4: case: must be a map of fields",
                    "time: tijd | tijd: tijd | town.yaml:5: event.tijd: is not known here; known are code, dated, department, id, late-after-days, recorded, resource, time",
                    "[{code: IN}] | [{code: IN, attribute: x}] | town.yaml:6: start[0]: needs either 'code' or 'attribute'",
                    "[{code: IN}] | IN | town.yaml:6: start: must be a list",
                    ", outcome: DECIDED | '' | town.yaml:7: stop[0]: lacks 'outcome'",
                    "name: small | name: | town.yaml:1: name: must be a text"
                })
        void withFileLineAndField(String right, String wrong, String fault) {
            assertThat(faults(SMALL.replace(right, wrong))).contains(fault);
        }

        @Test
        void allFaultsAtOnce() {
            assertThat(faults(SMALL.replace("nl", "mars").replace("code: UIT", "code: [U]")))
                    .containsExactly(
                            "town.yaml:2: calendar: must be the name of a calendar (cn or nl), not 'mars'",
                            "town.yaml:7: stop[0].code: must be a text");
        }

        @Test
        void aPairThatIsNamedTwice() {
            String pair = "  - {pair: p, ground: G, opens: [{code: A}], closes: [{code: B}]}\n";
            assertThat(faults(SMALL + "suspensions:\n" + pair + pair))
                    .containsExactly("town.yaml:10: suspensions[1].pair: 'p' names two pairs");
        }

        @Test
        void whatIsNoYamlAndWhatWouldGrowOrBuildObjects() {
            assertThat(faults("")).containsExactly("town.yaml:1: there is nothing in it");
            assertThat(faults("a: [1")).singleElement().asString().startsWith("town.yaml:1: ");
            assertThat(faults("a: &a [x]\nb: [*a, *a]"))
                    .singleElement()
                    .asString()
                    .startsWith("town.yaml:");
            assertThat(faults(SMALL.replace("zaak", "!!javax.script.ScriptEngineManager [x]")))
                    .singleElement()
                    .asString()
                    .startsWith("town.yaml:4: Global tag is not allowed");
        }

        @Test
        void aNameThatIsNeitherShippedNorAFile() {
            assertThatThrownBy(() -> MappingFile.load("atlantis")).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void thoseShippedCanBeLoadedByName() throws Exception {
        for (String name : MappingFile.SHIPPED) {
            Mapping mapping = MappingFile.load(name);
            assertThat(mapping.name()).isEqualTo(name);
            assertThat(mapping.limit().amount()).isEqualTo(56);
            assertThat(mapping.calendar().id()).isEqualTo("nl");
        }
    }

    @Nested
    class Facts {

        @Test
        void haveDataFromColumnsAndConstants() throws MappingException {
            Mapping mapping = MappingFile.parse("town.yaml", SMALL + """
                    facts:
                      - {type: CLOSED, code: UIT, when: {q: "True"}, data: {reason: why}, set: {outcome: WITHDRAWN}}
                    """);
            assertThat(mapping.facts())
                    .containsExactly(new Mapping.FactRule(
                            FactType.CLOSED,
                            new OnCode("UIT", Map.of("q", "True")),
                            Map.of("reason", "why"),
                            Map.of("outcome", "WITHDRAWN")));
        }

        @Test
        void areRefusedWhereTheyCannotBeMeant() {
            assertThat(faults(SMALL + """
                    facts:
                      - {type: APPROVED, code: UIT}
                      - {type: PAUSED, code: UIT, set: {pause: p, ground: g}}
                      - {type: BRANCH_BEGUN, code: UIT}
                    """))
                    .containsExactly(
                            "town.yaml:9: facts[0].type: is no type of fact: 'APPROVED'",
                            "town.yaml:10: facts[1].type: PAUSED follows from 'suspensions' or 'extensions'",
                            "town.yaml:11: facts[2]: BRANCH_BEGUN needs 'branch' in 'data' or 'set'");
        }
    }
}
