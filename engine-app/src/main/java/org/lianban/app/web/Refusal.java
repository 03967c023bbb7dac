package org.lianban.app.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not carried out: what is wrong, which rule says so, and what would be right. It reaches the client as
 * problem+json (RFC 9457) and rolls the command's transaction back, so that nothing changed.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One wrong field of the input. */
    public record FieldProblem(String field, LocalisedText message) {}

    private final RefusalKind kind;
    private final transient LocalisedText text;
    private final @Nullable String rule;
    private final transient @Nullable LocalisedText remedy;
    private final transient List<FieldProblem> fields;
    private final transient Map<String, Object> details = new LinkedHashMap<>();

    private Refusal(
            RefusalKind kind,
            LocalisedText text,
            @Nullable String rule,
            @Nullable LocalisedText remedy,
            List<FieldProblem> fields) {
        super(text.en());
        this.kind = kind;
        this.text = text;
        this.rule = rule;
        this.remedy = remedy;
        this.fields = List.copyOf(fields);
    }

    /** The input itself is wrong. */
    public static Refusal invalid(LocalisedText text) {
        return new Refusal(RefusalKind.INVALID, text, null, null, List.of());
    }

    public static Refusal invalid(String field, LocalisedText text) {
        return invalid(List.of(new FieldProblem(field, text)));
    }

    public static Refusal invalid(List<FieldProblem> fields) {
        return invalid(fields.get(0).message(), fields);
    }

    /** As {@link #invalid(List)}, with a sentence of its own for the whole. */
    public static Refusal invalid(LocalisedText text, List<FieldProblem> fields) {
        return new Refusal(RefusalKind.INVALID, text, null, null, fields);
    }

    /** Nobody is logged in, or the login failed. */
    public static Refusal unauthenticated(LocalisedText text) {
        return new Refusal(RefusalKind.UNAUTHENTICATED, text, null, null, List.of());
    }

    /** The person lacks the role, the authority or the department. */
    public static Refusal forbidden(String rule, LocalisedText text) {
        return new Refusal(RefusalKind.FORBIDDEN, text, rule, null, List.of());
    }

    /** There is nothing there, or nothing that this person may know of. */
    public static Refusal notFound(LocalisedText text) {
        return new Refusal(RefusalKind.NOT_FOUND, text, null, null, List.of());
    }

    /** Somebody else was first, or the case has moved on. */
    public static Refusal conflict(LocalisedText text, LocalisedText remedy) {
        return new Refusal(RefusalKind.CONFLICT, text, null, remedy, List.of());
    }

    /** The caller's copy is not the newest ({@code If-Match}). */
    public static Refusal stale(long current) {
        return stale(current, new LocalisedText("办件已被更新。", "The case has changed since you read it."));
    }

    /** As {@link #stale(long)}, of something else than a case. */
    public static Refusal stale(long current, LocalisedText text) {
        return new Refusal(
                        RefusalKind.STALE,
                        text,
                        null,
                        new LocalisedText("请重新读取后再提交。", "Read it again, then repeat the command."),
                        List.of())
                .with("currentVersion", current);
    }

    /** A law or a rule forbids it; {@code rule} cites the article. */
    public static Refusal unlawful(String rule, LocalisedText text, LocalisedText remedy) {
        return new Refusal(RefusalKind.UNLAWFUL, text, rule, remedy, List.of());
    }

    public static Refusal lockedOut(LocalisedText text, LocalisedText remedy) {
        return new Refusal(RefusalKind.LOCKED_OUT, text, null, remedy, List.of());
    }

    /** Nobody can be served just now. */
    public static Refusal unavailable(LocalisedText text, LocalisedText remedy) {
        return new Refusal(RefusalKind.UNAVAILABLE, text, null, remedy, List.of());
    }

    /** Adds a member to the problem document, such as {@code by} and {@code at} of a conflict. */
    public Refusal with(String member, Object value) {
        details.put(member, value);
        return this;
    }

    public RefusalKind kind() {
        return kind;
    }

    public LocalisedText text() {
        return text;
    }

    public @Nullable String rule() {
        return rule;
    }

    public @Nullable LocalisedText remedy() {
        return remedy;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    public Map<String, Object> details() {
        return Collections.unmodifiableMap(details);
    }
}
