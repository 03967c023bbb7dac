package org.lianban.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses queries that nobody can read, before anybody behind us asks for a parameter and stumbles. A page is answered without
 * its query.
 */
public final class ReadableQuery extends OncePerRequestFilter {

    private static final LocalisedText NOT_ENCODED =
            new LocalisedText("网址的查询部分不是有效的 UTF-8 百分号编码。", "The query of the address is not percent-encoded UTF-8.");

    private final Problems problems;

    public ReadableQuery(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Refusal> refusal = refusal(request.getQueryString());
        if (refusal.isPresent() && PageAddress.isAskedFor(request)) {
            response.sendRedirect(request.getRequestURI());
        } else if (refusal.isPresent()) {
            problems.write(refusal.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Refusal> refusal(@org.jspecify.annotations.Nullable String query) {
        if (query == null) {
            return Optional.empty();
        }
        try {
            for (String parameter : query.split("&", -1)) {
                int equals = parameter.indexOf('=');
                String name = decode(equals < 0 ? parameter : parameter.substring(0, equals));
                if (!PlainText.is(name)) {
                    return Optional.of(Refusal.invalid(NOT_ENCODED));
                }
                if (equals >= 0 && !PlainText.is(decode(parameter.substring(equals + 1)))) {
                    return Optional.of(Refusal.invalid(name, PlainText.RULE));
                }
            }
            return Optional.empty();
        } catch (CharacterCodingException | IllegalArgumentException unreadable) {
            return Optional.of(Refusal.invalid(NOT_ENCODED));
        }
    }

    private static String decode(String encoded) throws CharacterCodingException {
        byte[] bytes =
                StringUtils.uriDecode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
