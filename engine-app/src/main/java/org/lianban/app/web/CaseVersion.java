package org.lianban.app.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a case as HTTP carries it: {@code ETag} out, {@code If-Match} in. */
public record CaseVersion(long number) {

    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    /** The value of the {@code ETag} header. */
    public String etag() {
        return "\"" + number + "\"";
    }

    /**
     * What an {@code If-Match} header demands; empty if there is none or any version will do ({@code *}).
     *
     * @throws Refusal if it is no entity tag of ours
     */
    public static Optional<CaseVersion> demandedBy(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.trim().equals("*")) {
            return Optional.empty();
        }
        Matcher tag = STRONG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw Refusal.invalid(
                    "If-Match", new LocalisedText("应为读取时得到的 ETag", "must be the ETag that came with what was read"));
        }
        return Optional.of(new CaseVersion(Long.parseLong(tag.group(1))));
    }

    /**
     * Holds the demand against the present version.
     *
     * @throws Refusal with 412 if they differ
     */
    public void mustBe(long current) {
        if (number != current) {
            throw Refusal.stale(current);
        }
    }
}
