package org.lianban.app.supervision.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom an order may be addressed to: departments of the region, each once. */
@Component
class OrderAddressees {

    private final JdbcClient jdbc;

    OrderAddressees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds the codes of a form against the region's.
     *
     * @throws Refusal that names every code which is not there or stands twice
     */
    void require(String region, List<String> codes) {
        List<FieldProblem> wrong = new ArrayList<>();
        Set<String> twice = repeated(codes);
        if (!twice.isEmpty()) {
            wrong.add(problem("部门重复：%s", "names departments more than once: %s", twice));
        }
        Set<String> foreign = new TreeSet<>(codes);
        foreign.removeAll(known(region, codes));
        if (!foreign.isEmpty()) {
            wrong.add(problem("本区没有这些部门：%s", "names departments that this region does not have: %s", foreign));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private static Set<String> repeated(List<String> codes) {
        Set<String> seen = new HashSet<>();
        return codes.stream().filter(code -> !seen.add(code)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> known(String region, Collection<String> codes) {
        return jdbc.sql("select code from department where region = :region and code = any(:codes)")
                .param("region", region)
                .param("codes", codes.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    private static FieldProblem problem(String zh, String en, Set<String> codes) {
        return new FieldProblem(
                "departments",
                new LocalisedText(zh.formatted(String.join("、", codes)), en.formatted(String.join(", ", codes))));
    }
}
