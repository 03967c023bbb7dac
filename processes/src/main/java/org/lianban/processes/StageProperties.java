package org.lianban.processes;

/** Names of the Camunda extension properties by which an element of a model declares its stage. */
public final class StageProperties {
    /** Whether waiting here counts: {@code counted}, {@code uncounted} or {@code none}. */
    public static final String CLOCK = "lianban:clock";
    /** Why an uncounted stage does not count: the name of a ground, or {@link #GROUND_OF_PROCEDURE}. */
    public static final String GROUND = "lianban:ground";
    /** Key of the rule that gives the stage's time limit. */
    public static final String LIMIT = "lianban:limit";
    /** Whose stage it is. */
    public static final String DEPARTMENT = "lianban:department";
    /** Who may do a user task. */
    public static final String ROLE = "lianban:role";
    /** The authority that a person needs beside the role. */
    public static final String AUTHORITY = "lianban:authority";
    /** On a process: codes of the services that use it, separated by commas; absent if it may be any. */
    public static final String SERVICES = "lianban:services";
    /** On an element of a loop: how many times the loop is gone through at most, the first time included. */
    public static final String ROUNDS = "lianban:rounds";
    /** English name of any named element of a model, and of the columns of a table; the name or label in the file is the Chinese one. */
    public static final String NAME_EN = "lianban:name_en";

    /** The ground is that of the special procedure at hand. The engine never evaluates properties: this is a word, not an expression. */
    public static final String GROUND_OF_PROCEDURE = "${procedure}";

    private StageProperties() {}
}
