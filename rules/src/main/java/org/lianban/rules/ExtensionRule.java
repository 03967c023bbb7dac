package org.lianban.rules;

/** Whether a decision limit may be extended. */
public sealed interface ExtensionRule {

    /**
     * It may, once, before it expires; the reasons are told to the applicant.
     *
     * @param maximum the most that may be added, with its basis
     * @param authority who may grant it
     */
    record Extendable(RuleLimit maximum, Authority authority) implements ExtensionRule {}

    /**
     * The law knows no extension here.
     *
     * @param article the article that leaves no room for one
     */
    record NotExtendable(String article, Message why) implements ExtensionRule {}
}
