package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.casework.Race;

class DesignerTokensTest extends StudioTest {

    private static int issue(Browser designer) {
        return designer.post("/api/studio/tokens", Map.of("note", "桌面", "validDays", 30))
                .status();
    }

    @Test
    void ofThreeThatAreIssuedAtOnceOnlyTheLastThatIsFreeIs() throws InterruptedException {
        Browser designer = designer();
        for (int number = 1; number < 20; number++) {
            assertThat(issue(designer)).isEqualTo(201);
        }
        Callable<Integer> one = () -> issue(designer);
        assertThat(Race.run(List.of(one, one, one)).stream()
                        .map(Race.Result::answer)
                        .toList())
                .containsExactlyInAnyOrder(201, 409, 409);
        assertThat(designer.get("/api/studio/tokens").json().size()).isEqualTo(20);
        assertThat(issue(designer())).isEqualTo(201);
    }
}
