package org.lianban.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The approval rules, as the DMN tables state them. Reads every table once; safe to use from several threads.
 *
 * <p>Every question may throw {@link UnknownRule} where no row answers it and {@code InvalidTable} where a row says what no rule
 * may say; the tables shipped do neither for codes of the catalogue. Days are counted elsewhere: here a limit is an amount and a unit.
 */
public final class Rules {

    private final AcceptanceConditions acceptanceConditions;
    private final MaterialsBySituation materialsBySituation;
    private final ParticipatingDepartments participatingDepartments;
    private final CaseTimeLimits caseTimeLimits;
    private final StageLimits stageLimits;
    private final ExtensionLimits extensionLimits;
    private final SpecialProcedures specialProcedures;
    private final WarningThresholds warningThresholds;
    private final CardTerms cardTerms;
    private final OrderEscalation orderEscalation;

    private Rules(TableSource source) {
        acceptanceConditions = new AcceptanceConditions(source);
        materialsBySituation = new MaterialsBySituation(source);
        participatingDepartments = new ParticipatingDepartments(source);
        caseTimeLimits = new CaseTimeLimits(source);
        stageLimits = new StageLimits(source);
        extensionLimits = new ExtensionLimits(source);
        specialProcedures = new SpecialProcedures(source);
        warningThresholds = new WarningThresholds(source);
        cardTerms = new CardTerms(source);
        orderEscalation = new OrderEscalation(source);
    }

    /** The rules shipped with this module. */
    public static Rules load() {
        return new Rules(TableSource.shipped());
    }

    /**
     * Another version of the rules: a folder with one file a table, each named as the shipped one.
     *
     * @throws java.io.UncheckedIOException if a file is missing
     * @throws org.lianban.rules.table.InvalidTable if a file is not the table it should be
     */
    public static Rules load(Path folder) {
        return new Rules(new TableSource(file -> Files.newInputStream(folder.resolve(file))));
    }

    /**
     * The rules shipped with this module, some of them as they are drafted.
     *
     * @param drafted DMN by the name of its table, as {@code stage_limits}; none of them for the tables as they are shipped
     * @throws org.lianban.rules.table.InvalidTable if one is not the table it should be
     */
    public static Rules load(Map<String, byte[]> drafted) {
        Map<String, byte[]> files = new HashMap<>();
        drafted.forEach((table, dmn) -> files.put(table + ".dmn", dmn.clone()));
        return new Rules(TableSource.shippedBut(files));
    }

    /** What bars acceptance, with the article for each; nothing if it may be accepted (行政许可法 第三十二条). */
    public List<Bar> barsToAcceptance(AcceptanceQuestion question) {
        return acceptanceConditions.bars(question);
    }

    /**
     * The materials whose necessity the answers settle, by material key; every other material keeps the catalogue's. If two answers differ,
     * the stricter stands.
     */
    public Map<String, Necessity> materials(String item, Map<String, String> answers) {
        return materialsBySituation.materials(item, answers);
    }

    /** Whether an item of a joint service is examined in this situation, and with a veto (行政许可法 第二十六条). */
    public Participation participation(String jointService, String item, Map<String, String> answers) {
        return participatingDepartments.participation(jointService, item, answers);
    }

    /**
     * The limits of a case or of one item of it: 20 working days for one authority, 45 for several together, 20 for a lower level that
     * examines first (行政许可法 第四十二条、第四十三条), or what the catalogue gives by a law of its own; the promise never above it (优化营商环境条例
     * 第三十六条).
     */
    public CaseLimits caseLimits(CaseLimitQuestion question) {
        return caseTimeLimits.limits(question);
    }

    /**
     * How long a stage may take.
     *
     * @param limitKey what the stage's model declares as {@code lianban:limit}: acceptance, correction, prerequisite, examination, grant, cap,
     *     consultation, lead_conclusion, decision, issue or delivery
     * @param item the item that is examined, or the service where the stage belongs to the case
     * @param fallback the catalogue's limit; needed for {@code examination} and {@code cap}, not looked at where the table has its own
     * @throws UnknownRule for another key, or if the table refers to a fallback that is absent
     */
    public RuleLimit stageLimit(
            String limitKey, String item, Map<String, String> answers, @Nullable RuleLimit fallback) {
        return stageLimits.limit(limitKey, item, answers, fallback);
    }

    /** By how much the decision limit may be extended, and by whom (行政许可法 第四十二条、第四十三条). */
    public ExtensionRule extension(Handling handling) {
        return extensionLimits.rule(handling);
    }

    /**
     * Whether a special procedure may suspend the clock (行政许可法 第四十五条, or a basis of the item's own).
     *
     * @param ground code of the ground, e.g. HEARING or EXPERT_REVIEW
     * @param catalogueCap the cap that the catalogue gives for this ground of this item; absent if it does not list the ground
     */
    public ProcedureRule specialProcedure(String item, String ground, @Nullable RuleLimit catalogueCap) {
        return specialProcedures.rule(item, ground, catalogueCap);
    }

    /** When to warn before a limit is reached. */
    public WarningThreshold warning(RuleLimit limit) {
        return warningThresholds.threshold(limit);
    }

    /**
     * How many working days a step in the life of a card may take.
     *
     * @param severity of the card; an information has no steps
     * @throws UnknownRule for an information
     */
    public int cardTerm(CardTerm step, SupervisionRule.Card severity) {
        return cardTerms.workingDays(step, severity);
    }

    /**
     * A step of reminding and escalating a supervision order that is not replied to; empty behind the last.
     *
     * @param number from 1
     */
    public Optional<EscalationStep> orderEscalation(int number) {
        return orderEscalation.step(number);
    }
}
