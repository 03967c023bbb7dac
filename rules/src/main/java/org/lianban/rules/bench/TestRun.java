package org.lianban.rules.bench;

import java.util.List;
import java.util.Optional;
import org.lianban.rules.Message;

/**
 * What came of test cases.
 *
 * @param cases in their order
 * @param unreadable what is wrong with the sheet itself; there are no cases then
 * @param coverage which rows the cases reach
 */
public record TestRun(List<Case> cases, Optional<Fault> unreadable, Coverage coverage) {

    public TestRun {
        cases = List.copyOf(cases);
    }

    /** Whether the sheet could be read and every case came out as expected. */
    public boolean passed() {
        return unreadable.isEmpty() && cases.stream().allMatch(Case::passed);
    }

    /**
     * A case.
     *
     * @param line on which it begins, from 1
     * @param name empty if the sheet names none
     * @param differences what did not come out as expected; empty if all did
     */
    public record Case(int line, String name, Tried tried, List<Message> differences) {

        public Case {
            differences = List.copyOf(differences);
        }

        public boolean passed() {
            return differences.isEmpty();
        }
    }

    /**
     * Why a sheet cannot be read.
     *
     * @param line from 1
     */
    public record Fault(int line, Message why) {}

    /**
     * Which rows answered in some case.
     *
     * @param reached ids in the order of the table
     * @param missed ids in the order of the table
     */
    public record Coverage(List<String> reached, List<String> missed) {

        public Coverage {
            reached = List.copyOf(reached);
            missed = List.copyOf(missed);
        }
    }
}
