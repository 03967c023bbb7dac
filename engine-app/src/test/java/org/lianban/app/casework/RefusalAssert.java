package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.RefusalKind;

/** What a command was refused by, and whether it says so in both languages and what would be right. */
public final class RefusalAssert extends AbstractAssert<RefusalAssert, Refusal> {

    private RefusalAssert(Refusal actual) {
        super(actual, RefusalAssert.class);
    }

    public static RefusalAssert assertRefused(ThrowingCallable command) {
        Throwable thrown = catchThrowable(command);
        assertThat(thrown).isInstanceOf(Refusal.class);
        Refusal refusal = (Refusal) thrown;
        assertSaid(refusal.text());
        LocalisedText remedy = refusal.remedy();
        if (remedy != null) {
            assertSaid(remedy);
        }
        return new RefusalAssert(refusal);
    }

    private static void assertSaid(LocalisedText text) {
        assertThat(text.zh()).containsPattern("\\p{IsHan}");
        assertThat(text.en()).containsPattern("[A-Za-z]{3}");
    }

    /** Forbidden by this article, and the refusal says what would be right. */
    public RefusalAssert unlawfulBy(String article) {
        assertThat(actual.kind()).isEqualTo(RefusalKind.UNLAWFUL);
        assertThat(actual.rule()).isEqualTo(article);
        assertThat(actual.remedy()).isNotNull();
        return this;
    }

    public RefusalAssert as(RefusalKind kind) {
        assertThat(actual.kind()).isEqualTo(kind);
        return this;
    }

    public RefusalAssert onField(String field) {
        as(RefusalKind.INVALID);
        assertThat(actual.fields()).extracting(Refusal.FieldProblem::field).contains(field);
        return this;
    }

    public RefusalAssert saying(String part) {
        assertThat(actual.text().zh() + " " + actual.text().en()).contains(part);
        return this;
    }

    public RefusalAssert with(String member, Object value) {
        assertThat(actual.details()).containsEntry(member, value);
        return this;
    }

    /** Somebody else was first: the refusal names him and when. */
    public RefusalAssert tells(String name) {
        as(RefusalKind.CONFLICT);
        assertThat(actual.details()).containsEntry("by", name).containsKey("at");
        return this;
    }
}
