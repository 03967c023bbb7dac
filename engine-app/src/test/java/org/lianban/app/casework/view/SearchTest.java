package org.lianban.app.casework.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.tasks.TaskFilter;
import org.lianban.app.tasks.TaskList;
import org.lianban.app.tasks.TaskOrder;
import org.lianban.app.tasks.TaskRow;
import org.lianban.app.web.Page;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into the search of the cases and of the tasks. */
class SearchTest extends CaseworkTest {

    @Autowired
    CaseList cases;

    @Autowired
    TaskList tasks;

    private UUID caseId;

    @BeforeEach
    void aCaseOfARestaurant() {
        caseId = office.applied(Situation.FOOD_LICENCE); // by 云溪小馆
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "*", " ", "，。", "' | '", "%_%"})
    void findsNothingByWhatCannotBeSearched(String typed) {
        assertThat(foundCases(typed)).isEmpty();
        assertThat(foundTasks(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"溪", "云溪", "小馆", "9", "99", "990101", "云溪 99"})
    void findsTheCaseByOneCharacterAndMore(String typed) {
        assertThat(foundCases(typed)).contains(caseId);
        assertThat(foundTasks(typed)).contains(caseId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"溢", "q", "qx", "云溪 qx"})
    void findsNothingThatIsNotThere(String typed) {
        assertThat(foundCases(typed)).isEmpty();
    }

    @Test
    void leavesTheListAsItIsIfNothingWasTyped() {
        assertThat(foundCases("")).contains(caseId);
        assertThat(foundTasks("")).contains(caseId);
    }

    private List<UUID> foundCases(String typed) {
        CaseFilter filter = new CaseFilter(null, null, null, false, false, typed);
        return all(cursor -> cases.page(office.clerk(), filter, cursor, 100).map(CaseRow::id));
    }

    private List<UUID> foundTasks(String typed) {
        TaskFilter filter = TaskFilter.all(TaskFilter.Scope.DEPARTMENT).typed(typed);
        return all(cursor ->
                tasks.page(office.clerk(), filter, TaskOrder.DUE, cursor, 100).map(TaskRow::caseId));
    }

    private static List<UUID> all(Function<@Nullable String, Page<UUID>> pages) {
        List<UUID> found = new ArrayList<>();
        String cursor = null;
        do {
            Page<UUID> page = pages.apply(cursor);
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return found;
    }
}
