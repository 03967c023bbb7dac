package org.lianban.rules;

/** Whether a special procedure may suspend the clock of an item. */
public sealed interface ProcedureRule {

    /**
     * It may, if somebody other than the one who asks grants it, and the applicant is told in writing how long it takes.
     *
     * @param cap the most it may take: never more than the catalogue's
     * @param basis law and article that take its time out of the limit
     * @param authority who may grant it
     * @param proof what must be shown at its end
     */
    record Allowed(RuleLimit cap, String basis, Authority authority, Message proof) implements ProcedureRule {}

    /**
     * Nothing allows it for this item.
     *
     * @param article the article that would have to allow it
     */
    record Forbidden(String article, Message why) implements ProcedureRule {}
}
