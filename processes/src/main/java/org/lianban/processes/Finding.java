package org.lianban.processes;

/**
 * What is wrong with a model or a table, or worth knowing.
 *
 * @param elementId the element that is to be changed; empty if it is the file as a whole
 * @param zh one sentence in Chinese
 * @param en the same in English
 * @param evidence what shows it
 */
public record Finding(String elementId, Rule rule, Severity severity, String zh, String en, Evidence evidence) {

    /** A finding of the rule's own severity, which the element itself shows. */
    public Finding(String elementId, Rule rule, String zh, String en) {
        this(elementId, rule, rule.severity(), zh, en, new Evidence.Itself());
    }
}
