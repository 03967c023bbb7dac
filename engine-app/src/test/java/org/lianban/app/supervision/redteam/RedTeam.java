package org.lianban.app.supervision.redteam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianban.app.supervision.redteam.Telling.Told;
import org.lianban.app.supervision.rule.Setting;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.rules.SupervisionRule.Card;

/** Plays every trick among honest cases, and asks all rules about all of them. */
final class RedTeam {

    static final long SEED = 20_260_301;
    static final int HONEST = 4_000;
    static final int TRICKED = 200;

    private final SupervisionRuleBook rules;
    private final Setting setting;
    private final HonestOffice office;
    private final List<Trick> tricks = tricks();

    RedTeam(SupervisionRuleBook rules, Setting setting) {
        this.rules = rules;
        this.setting = setting;
        office = new HonestOffice(setting.calendar());
    }

    /**
     * What was found of one trick.
     *
     * @param byItsRule in how many cases the rule that is meant to find it did
     * @param byAny in how many any rule did
     */
    record Outcome(Trick trick, int cases, int byItsRule, int byAny) {}

    /**
     * What was found of the honest ones.
     *
     * @param late cases that were late, of which the rules of limits speak rightly
     * @param alarmed cases in time of which any rule said something
     * @param byRule how many of those each rule
     */
    record Honest(int cases, int late, int alarmed, Map<String, Integer> byRule) {}

    record Result(List<Outcome> outcomes, Honest honest) {}

    private static List<Trick> tricks() {
        return Stream.of(PauseTricks.all(), WaitTricks.all(), OutcomeTricks.all(), ConductTricks.all())
                .flatMap(List::stream)
                .toList();
    }

    Result play(long seed, int tricked, int ofHonest) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Trick trick : tricks) {
            outcomes.add(play(trick, new Chance(seed * 31 + trick.en().hashCode()), tricked));
        }
        return new Result(outcomes, honest(new Chance(seed), ofHonest));
    }

    private Outcome play(Trick trick, Chance chance, int cases) {
        int byItsRule = 0;
        int byAny = 0;
        for (int i = 0; i < cases; i++) {
            Plan plan = undisturbed(chance);
            trick.play().accept(plan, chance);
            Set<String> found = found(Telling.told(plan, setting.calendar()));
            byItsRule += found.contains(trick.rule()) ? 1 : 0;
            byAny += found.isEmpty() ? 0 : 1;
        }
        return new Outcome(trick, cases, byItsRule, byAny);
    }

    /** An honest plan in time that comes to a decision and of which no rule says anything: what is found is found of the trick. */
    private Plan undisturbed(Chance chance) {
        while (true) {
            Plan plan = office.plan(chance);
            Told told = Telling.told(plan, setting.calendar());
            if (plan.ending == null
                    && plan.extension == null
                    && !told.late()
                    && found(told).isEmpty()) {
                return plan;
            }
        }
    }

    private Honest honest(Chance chance, int cases) {
        int late = 0;
        int alarmed = 0;
        Map<String, Integer> byRule = new TreeMap<>();
        for (int i = 0; i < cases; i++) {
            Told told = Telling.told(office.plan(chance), setting.calendar());
            Set<String> found = told.late() ? Set.of() : found(told);
            late += told.late() ? 1 : 0;
            alarmed += found.isEmpty() ? 0 : 1;
            found.forEach(rule -> byRule.merge(rule, 1, Integer::sum));
        }
        return new Honest(cases, late, alarmed, byRule);
    }

    /** The rules that gave a card, once all was over. */
    private Set<String> found(Told told) {
        return rules.look(told.supervised(), setting)
                .filter(found -> found.severity() != Card.I && !found.on().isAfter(told.lookedAtOn()))
                .map(found -> found.rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
